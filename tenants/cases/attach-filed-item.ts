import type { TenantTx } from "#db/scope.ts";
import { caseAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { statutoryTerms } from "#tenants/calendar/index.ts";
import { findItem, type ItemDetails, lockItem } from "#tenants/intake/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { endExclusion } from "./clock/end-exclusion.ts";
import { restartClock } from "./clock/settle-clock.ts";
import { lockOpenCase } from "./lock-case.ts";
import { moveToStage } from "./move-to-stage.ts";
import { fileDocuments } from "./opening/file-documents.ts";
import { selectCaseOfResident, selectOfficeSlug } from "./opening/store.ts";
import { updateCase } from "./store.ts";

/** What became of a filed item: into its case, or left to a person, who is told when its case is closed. */
export type Attached = "attached" | "no-case" | "case-closed" | "already-filed";

/**
 * Binds what a resident filed in a matter of hers (a supplement, an appeal, a further letter, a withdrawal) to the
 * case that deals with it, without anybody's assignment. A supplement sets the clock going on the day it came in
 * (KPA art. 35 § 5, 64 § 2). Runs as a job of the office; run again, it does nothing.
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
  const locked = await lockOpenCase(tx, caseId);
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

async function moveOn(tx: TenantTx, caseId: string, { documentKind, receivedOn }: ItemDetails) {
  await updateCase(tx, caseId, { awaits_handler: true });
  if (documentKind === "appeal") {
    await moveToStage(tx, caseId, "appeal");
    await restartClock(tx, caseId, statutoryTerms.forwardAppeal, receivedOn);
  }
  // A second supplement, or one that nobody called for, finds no clock standing: then nothing is to be set going.
  if (documentKind === "supplement")
    await endExclusion(tx, caseId, { reason: "supplement-call", endsOn: receivedOn });
}
