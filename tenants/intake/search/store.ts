import type { TenantTx } from "#db/scope.ts";
import { holdsText } from "#tenants/folding/index.ts";

/** Incoming items whose number, title or sender holds the text, the latest first. */
export function selectItemsByText(tx: TenantTx, typed: string, limit: number) {
  return tx.rows
    .selectFrom("incoming_items as item")
    .select(["item.id as itemId", "rpw", "title", "sender_name as senderName", "received_on as receivedOn"])
    .where("item.tenant_id", "=", tx.tenantId)
    .where((row) =>
      row.or([holdsText("rpw", typed), holdsText("title", typed), holdsText("sender_name", typed)]),
    )
    .orderBy("registered_at", "desc")
    .orderBy("item.id")
    .limit(limit)
    .execute();
}
