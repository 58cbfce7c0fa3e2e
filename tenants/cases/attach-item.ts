import type { TenantTx } from "#db/scope.ts";
import { caseAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import type { ItemDetails } from "#tenants/intake/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { endExclusion } from "./clock/end-exclusion.ts";
import { lockOpenCase } from "./lock-case.ts";
import { fileDocuments } from "./opening/file-documents.ts";
import { takeItem } from "./opening/take-item.ts";
import type { AttachRefusal } from "./refusals.ts";
import { updateCase } from "./store.ts";
import type { CaseHead } from "./types.ts";

/** An item that belongs to a case which is open already. */
export interface Attachment {
  readonly itemId: string;
  /** Version of the item. */
  readonly version: number;
  readonly caseId: string;
}

/**
 * Attaches an assigned item to an open case, also one of another unit: whoever works with the responsible unit
 * works inside its case, without a second mark (IK § 8, § 26). The next move is the handler's. A supplement on paper
 * sets the clock going as one filed online does.
 */
export async function attachItem(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, caseId }: Attachment,
): Promise<Outcome<{ mark: string }, AttachRefusal>> {
  if (!mayDo(officer, "open-case")) return refused("not-allowed");
  const taken = await takeItem(tx, officer, { itemId, version });
  if (!taken.done) return taken;
  const { item } = taken.value;
  const locked = await lockOpenCase(tx, caseId);
  if (!locked.done) return locked;
  const { mark, handlerId, residentCaseId } = locked.value;
  const documentId = await fileDocuments(tx, caseId, item);
  await updateCase(tx, caseId, { awaits_handler: true });
  if (item.documentKind === "supplement") await answerCall(tx, locked.value, item);
  const event = { caseId, incomingItemId: itemId, documentId, data: { mark, rpw: item.rpw } };
  await recordEvent(tx, { type: "case.item-attached", ...event });
  if (handlerId !== officer.personId) {
    const data = { mark, rpw: item.rpw, title: item.title, path: caseAddress(officer.office, mark) };
    await notifyPerson(tx, { personId: handlerId, kind: "item-attached", data, caseId });
  }
  // What she filed as a matter of its own is dealt with in this case from now on.
  if (item.residentCaseId && item.residentCaseId !== residentCaseId)
    await tellResident(tx, item.residentCaseId, { stage: "in-progress", caseMark: mark });
  return done({ mark });
}

/** Ends the pause that the call began (KPA art. 35 § 5, 64 § 2); one that nobody called for finds no clock standing. */
async function answerCall(
  tx: TenantTx,
  { caseId, residentCaseId }: CaseHead,
  { receivedOn, rpw }: Pick<ItemDetails, "receivedOn" | "rpw">,
): Promise<void> {
  const resumed = await endExclusion(tx, caseId, { reason: "supplement-call", endsOn: receivedOn });
  if (!resumed.done || !residentCaseId) return;
  const step = { kind: "supplemented", data: { rpw } } as const;
  await tellResident(tx, residentCaseId, { stage: "in-progress", step });
}
