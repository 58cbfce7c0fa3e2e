import { type RawBuilder, sql } from "kysely";
import type { TenantTx } from "#db/scope.ts";

const accented = "ĄĆĘŁŃÓŚŹŻąćęłńóśźż";
const plain = "ACELNOSZZacelnoszz";

/** Whether a column holds the typed text, case and Polish diacritics aside; `%` and `_` mean themselves. */
function holds(column: string, typed: string): RawBuilder<boolean> {
  const pattern = `%${typed.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`translate(${sql.ref(column)}, ${accented}, ${plain}) ilike translate(${pattern}, ${accented}, ${plain})`;
}

/** Cases whose mark, title or party holds the text, open ones first, then the latest. */
export function selectCasesByText(tx: TenantTx, typed: string, limit: number) {
  return tx.rows
    .selectFrom("cases")
    .innerJoin("officers as handler", (join) =>
      join
        .onRef("handler.tenant_id", "=", "cases.tenant_id")
        .onRef("handler.person_id", "=", "cases.handler_id"),
    )
    .select(["cases.id as caseId", "mark", "title", "party_name as partyName", "cases.state"])
    .select(["handler.name as handlerName", "cases.version"])
    .where("cases.tenant_id", "=", tx.tenantId)
    .where((row) => row.or([holds("mark", typed), holds("title", typed), holds("party_name", typed)]))
    .orderBy("cases.state", "desc")
    .orderBy("opened_at", "desc")
    .orderBy("cases.id")
    .limit(limit)
    .execute();
}
