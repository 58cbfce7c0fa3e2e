import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";

export type ReminderType = "case.due-soon" | "case.overdue";

/** Open cases whose running clock is due in a span of days and that weren't reminded of for that due date. */
export async function selectUnreminded(
  tx: TenantTx,
  type: ReminderType,
  span: { from?: Temporal.PlainDate; to: Temporal.PlainDate },
) {
  let query = tx.rows
    .selectFrom("cases")
    .select(["id as caseId", "mark", "title", "unit_id as unitId", "handler_id as handlerId"])
    .select((row) => row.ref("due_on").$notNull().as("dueOn"))
    .where("tenant_id", "=", tx.tenantId)
    .where("state", "=", "open")
    .where("is_paused", "=", false)
    .where("due_on", "<=", span.to);
  if (span.from) query = query.where("due_on", ">=", span.from);
  return query
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("events")
            .select("events.id")
            .where("events.tenant_id", "=", tx.tenantId)
            .whereRef("events.case_id", "=", "cases.id")
            .where("events.type", "=", type)
            .where(sql<boolean>`events.data->>'dueOn' = cases.due_on::text`),
        ),
      ),
    )
    .orderBy("due_on")
    .orderBy("id")
    .execute();
}
