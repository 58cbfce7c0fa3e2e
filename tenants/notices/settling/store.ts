import type { TenantTx } from "#db/scope.ts";
import type { NoticeKind } from "../templates/staff-notices.ts";
import type { SettledNotices } from "./types.ts";

/** News that ask for nothing: only reading them makes them old. */
const asksNothing: readonly NoticeKind[] = ["item-withdrawn", "document-withdrawn"];

/** Marks standing notices as settled and read, keeping the time of those that were read; answers whose they are. */
export function updateSettled(tx: TenantTx, settled: SettledNotices) {
  let query = tx.rows
    .updateTable("notices")
    .set((row) => ({ settled_at: tx.now, read_at: row.fn.coalesce("read_at", row.val(tx.now)) }))
    .where("tenant_id", "=", tx.tenantId)
    .where("settled_at", "is", null)
    .where("kind", "not in", [...asksNothing]);
  if ("documentId" in settled) query = query.where("document_id", "=", settled.documentId);
  else if ("caseId" in settled) query = query.where("case_id", "=", settled.caseId);
  else query = query.where("incoming_item_id", "=", settled.incomingItemId);
  if (settled.kinds) query = query.where("kind", "in", [...settled.kinds]);
  if (settled.personIds) query = query.where("person_id", "in", [...settled.personIds]);
  if (settled.writtenAt) query = query.where("created_at", "=", settled.writtenAt);
  return query.returning(["id", "person_id as personId"]).execute();
}

/** Keeps the mails of these notices from leaving, if they haven't left. */
export async function updateUnsentMails(tx: TenantTx, noticeIds: readonly string[]): Promise<void> {
  await tx.rows
    .updateTable("mails")
    .set({ state: "settled" })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "in", [...noticeIds])
    .where("state", "=", "waiting")
    .execute();
}
