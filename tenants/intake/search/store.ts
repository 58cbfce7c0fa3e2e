import { type RawBuilder, sql } from "kysely";
import type { TenantTx } from "#db/scope.ts";

const accented = "ĄĆĘŁŃÓŚŹŻąćęłńóśźż";
const plain = "ACELNOSZZacelnoszz";

/** Whether a column holds the typed text, case and Polish diacritics aside; `%` and `_` mean themselves. */
function holds(column: string, typed: string): RawBuilder<boolean> {
  const pattern = `%${typed.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`translate(${sql.ref(column)}, ${accented}, ${plain}) ilike translate(${pattern}, ${accented}, ${plain})`;
}

/** Incoming items whose number, title or sender holds the text, the latest first. */
export function selectItemsByText(tx: TenantTx, typed: string, limit: number) {
  return tx.rows
    .selectFrom("incoming_items as item")
    .select(["item.id as itemId", "rpw", "title", "sender_name as senderName", "received_on as receivedOn"])
    .where("item.tenant_id", "=", tx.tenantId)
    .where((row) => row.or([holds("rpw", typed), holds("title", typed), holds("sender_name", typed)]))
    .orderBy("registered_at", "desc")
    .orderBy("item.id")
    .limit(limit)
    .execute();
}
