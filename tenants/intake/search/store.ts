import { sql } from "kysely";
import type { TenantTx } from "#db/scope.ts";

/**
 * Incoming items whose number, title or sender holds the text, the latest first: found by a function that the policies
 * don't slow down, read under them (decision 13).
 */
export function selectItemsByText(tx: TenantTx, typed: string, limit: number) {
  return tx.rows
    .selectFrom("incoming_items as item")
    .innerJoin(sql<{ id: string }>`app.search_items(${typed}, ${limit})`.as("found"), "found.id", "item.id")
    .select(["item.id as itemId", "rpw", "title", "sender_name as senderName", "received_on as receivedOn"])
    .where("item.tenant_id", "=", tx.tenantId)
    .orderBy("registered_at", "desc")
    .orderBy("item.id")
    .execute();
}
