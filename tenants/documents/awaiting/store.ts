import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { countLimit } from "#tenants/capped-count.ts";
import type { DocumentState } from "../types.ts";

/** Documents that wait for a person, or today for somebody whom she stands in for. */
function awaiting(tx: TenantTx, personId: string, today: Temporal.PlainDate) {
  return tx.rows
    .selectFrom("documents as document")
    .where("document.tenant_id", "=", tx.tenantId)
    .where((row) =>
      row.or([
        row("document.awaits_person_id", "=", personId),
        row("document.awaits_person_id", "in", (absent) =>
          absent
            .selectFrom("substitutions")
            .select("absent_person_id")
            .where("substitutions.tenant_id", "=", tx.tenantId)
            .where("substitute_person_id", "=", personId)
            .where("starts_on", "<=", today)
            .where("ends_on", ">=", today),
        ),
      ]),
    );
}

/** Documents that wait for a person, the longest waiting first. */
export async function selectAwaiting(
  tx: TenantTx,
  personId: string,
  today: Temporal.PlainDate,
  limit: number,
) {
  const rows = await awaiting(tx, personId, today)
    .innerJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "document.tenant_id").onRef("cases.id", "=", "document.case_id"),
    )
    .select(["document.id as documentId", "document.title", "document.state", "cases.mark as caseMark"])
    .select(["cases.party_name as partyName", "cases.due_on as dueOn"])
    .orderBy("document.added_at")
    .orderBy("document.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as DocumentState }));
}

/** How many documents wait for a person, counted no further than one past the limit. */
export async function countAwaitingOf(tx: TenantTx, personId: string, today: Temporal.PlainDate) {
  const some = awaiting(tx, personId, today)
    .select("document.id")
    .limit(countLimit + 1);
  const { count } = await tx.rows
    .selectFrom(some.as("some"))
    .select((row) => row.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
