import type { TenantTx } from "#db/scope.ts";
import { holdsText } from "#tenants/folding/index.ts";

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
    .where((row) =>
      row.or([holdsText("mark", typed), holdsText("title", typed), holdsText("party_name", typed)]),
    )
    .orderBy("cases.state", "desc")
    .orderBy("opened_at", "desc")
    .orderBy("cases.id")
    .limit(limit)
    .execute();
}
