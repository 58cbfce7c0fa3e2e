import type { TenantTx } from "#db/scope.ts";
import { caseAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { findItem, lockItem } from "#tenants/intake/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { lockForItem, moveOn } from "./move-on.ts";
import { fileDocuments } from "./opening/file-documents.ts";
import { selectCaseOfResident, selectOfficeSlug } from "./opening/store.ts";

/** What became of a filed item: into its case, or left to a person, who is told when its case is closed. */
export type Attached = "attached" | "no-case" | "case-closed" | "already-filed";

/**
 * Binds what a resident filed in a matter of hers (a supplement, an appeal, a further letter, a withdrawal) to the
 * case that deals with it, without anybody's assignment, and moves the case on. Runs as a job of the office; run
 * again, it does nothing.
 */
export async function attachFiledItem(tx: TenantTx, itemId: string): Promise<Attached> {
  const item = await findItem(tx, itemId);
  if (!item) throw new Error(`No item ${itemId}`);
  if (item.state === "in-case") return "already-filed";
  const owner = item.residentCaseId ? await selectCaseOfResident(tx, item.residentCaseId) : undefined;
  if (!owner) return "no-case";
  const { caseId, mark, handlerId } = owner;
  const path = caseAddress(await selectOfficeSlug(tx), mark);
  const data = { mark, rpw: item.rpw, title: item.title, path };
  // The item first, then the case, as everywhere: two commands that meet then wait, and don't deadlock.
  const untouched = await lockItem(tx, itemId, item.version);
  if (!untouched.done) throw new Error(`Item ${itemId} changed while it was being attached`);
  const locked = await lockForItem(tx, caseId, item);
  if (!locked.done) {
    await notifyPerson(tx, {
      personId: handlerId,
      kind: "item-for-closed-case",
      data,
      incomingItemId: itemId,
    });
    return "case-closed";
  }
  const documentId = await fileDocuments(tx, caseId, item);
  const event = { caseId, incomingItemId: itemId, documentId, data: { mark, rpw: item.rpw } };
  await recordEvent(tx, { type: "case.item-attached", ...event });
  await moveOn(tx, caseId, item);
  const kind = item.documentKind === "withdrawal" ? "withdrawal-filed" : "item-attached";
  await notifyPerson(tx, { personId: handlerId, kind, data, caseId });
  return "attached";
}
