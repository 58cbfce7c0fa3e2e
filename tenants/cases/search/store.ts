import { sql } from "kysely";
import type { TenantTx } from "#db/scope.ts";

const asFound = (tx: TenantTx) =>
  tx.rows
    .selectFrom("cases")
    .innerJoin("officers as handler", (join) =>
      join
        .onRef("handler.tenant_id", "=", "cases.tenant_id")
        .onRef("handler.person_id", "=", "cases.handler_id"),
    )
    .select([
      "cases.id as caseId",
      "cases.mark",
      "cases.title",
      "cases.party_name as partyName",
      "cases.state",
    ])
    .select(["handler.name as handlerName", "cases.version"])
    .where("cases.tenant_id", "=", tx.tenantId);

/** The case that an item of the register is in. */
export function selectCasesByRpw(tx: TenantTx, rpw: string) {
  return asFound(tx)
    .innerJoin("incoming_items as item", (join) =>
      join.onRef("item.tenant_id", "=", "cases.tenant_id").onRef("item.case_id", "=", "cases.id"),
    )
    .where("rpw", "=", rpw)
    .execute();
}

/**
 * Cases whose mark, title or party holds the text, open ones first, then the latest: found by a function that the
 * policies don't slow down, read under them (decision 13).
 */
export function selectCasesByText(tx: TenantTx, typed: string, limit: number) {
  return asFound(tx)
    .innerJoin(sql<{ id: string }>`app.search_cases(${typed}, ${limit})`.as("found"), "found.id", "cases.id")
    .orderBy("cases.state", "desc")
    .orderBy("opened_at", "desc")
    .orderBy("cases.id")
    .execute();
}
