import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { ExclusionReason } from "#tenants/calendar/index.ts";

/** Open cases whose clock has stood for one of the reasons since before a day. */
export async function selectWaitingSince(
  tx: TenantTx,
  reasons: readonly ExclusionReason[],
  before: Temporal.PlainDate,
): Promise<string[]> {
  const rows = await tx.rows
    .selectFrom("clock_exclusions as exclusion")
    .innerJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "exclusion.tenant_id").onRef("cases.id", "=", "exclusion.case_id"),
    )
    .select("cases.id")
    .distinct()
    .where("exclusion.tenant_id", "=", tx.tenantId)
    .where("cases.state", "=", "open")
    .where("exclusion.reason", "in", [...reasons])
    .where("exclusion.ends_on", "is", null)
    .where("exclusion.starts_on", "<", before)
    .orderBy("cases.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether the handler was told already that a case waited in vain until a day. */
export async function selectWasTold(
  tx: TenantTx,
  caseId: string,
  type: string,
  until: Temporal.PlainDate,
): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("events")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("type", "=", type)
    .where(sql<boolean>`data->>'until' = ${until.toString()}`)
    .executeTakeFirst();
  return row !== undefined;
}
