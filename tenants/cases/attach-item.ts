import type { TenantTx } from "#db/scope.ts";
import { caseAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dueDate, statutoryTerms } from "#tenants/calendar/index.ts";
import type { ItemDetails } from "#tenants/intake/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { lockForItem, moveOn, type SetGoing } from "./move-on.ts";
import { fileDocuments } from "./opening/file-documents.ts";
import { takeItem } from "./opening/take-item.ts";
import type { AttachRefusal } from "./refusals.ts";

/** An item that belongs to a case which is open already. */
export interface Attachment {
  readonly itemId: string;
  /** Version of the item. */
  readonly version: number;
  readonly caseId: string;
}

/**
 * Attaches an assigned item to an open case, also one of another unit: whoever works with the responsible unit
 * works inside its case, without a second mark (IK § 8, § 26). It moves the case on as one filed online does.
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
  const locked = await lockForItem(tx, caseId, item);
  if (!locked.done) return locked;
  const { mark, handlerId, residentCaseId } = locked.value;
  const documentId = await fileDocuments(tx, caseId, item);
  const setGoing = await moveOn(tx, caseId, item);
  // Of what she filed online the filing itself has told her.
  if (residentCaseId && !item.residentCaseId) await tellOnPaper(tx, residentCaseId, item, setGoing);
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

/** A resident who follows her matter online also learns there of what she brought on paper. */
async function tellOnPaper(
  tx: TenantTx,
  residentCaseId: string,
  { rpw, receivedOn }: Pick<ItemDetails, "rpw" | "receivedOn">,
  setGoing: SetGoing,
): Promise<void> {
  if (setGoing === "supplemented")
    await tellResident(tx, residentCaseId, {
      stage: "in-progress",
      step: { kind: "supplemented", data: { rpw } },
    });
  if (setGoing !== "appealed") return;
  const forwardBy = dueDate(statutoryTerms.forwardAppeal, receivedOn).date.toString();
  const step = { kind: "appeal-filed", data: { rpw, forwardBy } } as const;
  await tellResident(tx, residentCaseId, { stage: "appealed", stageData: { forwardBy }, step });
}
