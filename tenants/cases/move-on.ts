import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { statutoryTerms } from "#tenants/calendar/index.ts";
import { type Channel, type ItemDetails, isBarredDemand } from "#tenants/intake/index.ts";
import type { Outcome } from "#tenants/outcome.ts";
import { restartClock } from "./clock/settle-clock.ts";
import { selectClockFacts } from "./clock/store.ts";
import { lockOpenCase } from "./lock-case.ts";
import { moveToStage } from "./move-to-stage.ts";
import { updateCase } from "./store.ts";
import { takeSupplement } from "./take-supplement.ts";
import type { CaseHead } from "./types.ts";

/** An item that comes into a case. */
type Arrival = Pick<ItemDetails, "itemId" | "documentKind" | "channel" | "receivedOn">;

/** What an item that came in for a case has set going there. */
export type SetGoing = "appealed" | "supplemented" | "nothing";

/**
 * Locks the case that an item is to lie in. An appeal opens a closed one again: what was decided isn't final (KPA
 * art. 16 § 1), so the case goes on under its mark (IK § 28), and the organ first looks at it itself (KPA art. 132).
 */
export async function lockForItem(
  tx: TenantTx,
  caseId: string,
  item: Arrival,
): Promise<Outcome<CaseHead, "case-unknown" | "case-closed">> {
  const locked = await lockOpenCase(tx, caseId);
  if (locked.done || locked.refusal !== "case-closed" || kindOf(item) !== "appeal") return locked;
  await updateCase(tx, caseId, { state: "open", stage: "appeal", closed_on: null, closing_note: null });
  await recordEvent(tx, { type: "case.reopened", caseId, incomingItemId: item.itemId });
  return lockOpenCase(tx, caseId);
}

/**
 * Moves an open case on by what was filed in it, on whatever way: the next move is the handler's. A supplement ends the
 * waiting for it (`takeSupplement`). An appeal from what was decided begins the seven days in which it is handed on
 * (KPA art. 133); the first one does, a later one must not move them.
 */
export async function moveOn(tx: TenantTx, caseId: string, item: Arrival): Promise<SetGoing> {
  await updateCase(tx, caseId, { awaits_handler: true });
  const kind = kindOf(item);
  if (kind === "supplement") return (await takeSupplement(tx, caseId, item)) ? "supplemented" : "nothing";
  if (kind !== "appeal" || (await isUndecided(tx, caseId))) return "nothing";
  await moveToStage(tx, caseId, "appeal");
  await restartClock(tx, caseId, statutoryTerms.forwardAppeal, item.receivedOn);
  return "appealed";
}

/** What the item counts as; a demand that came by ordinary e-mail counts as nothing (KPA art. 63 § 1). */
function kindOf({ documentKind, channel }: Arrival): string | null {
  return isBarredDemand({ documentKind, channel: channel as Channel }) ? null : documentKind;
}

/** Whether the term of the case, or that of handing an earlier appeal on, still runs. */
async function isUndecided(tx: TenantTx, caseId: string): Promise<boolean> {
  const facts = await selectClockFacts(tx, caseId);
  return facts !== undefined && facts.finishedOn === undefined;
}
