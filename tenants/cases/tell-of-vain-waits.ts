import type { TenantTx } from "#db/scope.ts";
import { clockAddress, unexaminedAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dateInPolish, legalDate } from "#tenants/calendar/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { lockOpenCase } from "./lock-case.ts";
import { selectOfficeSlug } from "./opening/store.ts";
import { updateCase } from "./store.ts";
import type { CaseHead } from "./types.ts";
import { findWaits, type Wait } from "./waits/find-waits.ts";
import { selectWaitingSince, selectWasTold } from "./waits/store.ts";

/** No term of these is shorter: a call gives at least seven days (KPA art. 64 § 2), another organ has two weeks. */
const shortestInDays = 7;

/** Cases that wait in vain since their handlers were last told, by id. */
export async function listVainWaits(tx: TenantTx): Promise<string[]> {
  const before = legalDate(tx.now).subtract({ days: shortestInDays });
  const vain: string[] = [];
  for (const caseId of await selectWaitingSince(tx, ["supplement-call", "other-organ"], before))
    if ((await findUntold(tx, caseId)).length > 0) vain.push(caseId);
  return vain;
}

/**
 * Due work: tells the handler that nobody answered the call to supplement, or that the other organ took no position,
 * and gives her the move though the clock stands: the office must act now (KPA art. 64 § 2, art. 35 § 1). Once for each
 * term that ran out in vain; the event is what is remembered, so a second run does nothing.
 */
export async function tellOfVainWaits(tx: TenantTx, caseId: string): Promise<void> {
  const locked = await lockOpenCase(tx, caseId);
  if (!locked.done) return;
  const office = await selectOfficeSlug(tx);
  for (const wait of await findUntold(tx, caseId)) {
    await updateCase(tx, caseId, { awaits_handler: true });
    await tellHandler(tx, office, locked.value, wait);
  }
}

type VainWait = Wait & { readonly vainUntil: NonNullable<Wait["vainUntil"]> };

const typeOf = ({ reason }: Wait) =>
  reason === "supplement-call" ? "case.call-unanswered" : "case.position-missing";

async function findUntold(tx: TenantTx, caseId: string): Promise<VainWait[]> {
  const untold: VainWait[] = [];
  for (const { vainUntil, ...wait } of await findWaits(tx, caseId)) {
    if (!vainUntil) continue;
    const vain = { ...wait, vainUntil };
    if (!(await selectWasTold(tx, caseId, typeOf(vain), vainUntil))) untold.push(vain);
  }
  return untold;
}

async function tellHandler(
  tx: TenantTx,
  office: string,
  { caseId, mark, title, handlerId: personId }: CaseHead,
  wait: VainWait,
): Promise<void> {
  const { reason, from, vainUntil, documentId } = wait;
  const told = { mark, title, until: dateInPolish(vainUntil) };
  if (reason === "supplement-call") {
    const data = { ...told, path: unexaminedAddress(office, mark) };
    await notifyPerson(tx, { personId, kind: "call-unanswered", data, caseId, documentId });
  } else {
    const data = { ...told, from: dateInPolish(from), path: clockAddress(office, mark) };
    await notifyPerson(tx, { personId, kind: "position-missing", data, caseId });
  }
  await recordEvent(tx, { type: typeOf(wait), caseId, documentId, data: { until: vainUntil.toString() } });
}
