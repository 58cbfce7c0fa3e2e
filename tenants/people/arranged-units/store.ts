import { sql } from "kysely";
import type { TenantTx } from "#db/scope.ts";

/** The unit that a person works in. */
export async function selectUnitOf(tx: TenantTx, personId: string): Promise<string> {
  const row = await tx.rows
    .selectFrom("officers")
    .select("unit_id")
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return row.unit_id;
}

/** A unit with all those below it. */
export async function selectUnitsBelow(tx: TenantTx, unitId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below(id) as (
      select ${unitId}::uuid
      union
      select units.id from units join below on units.parent_id = below.id
      where units.tenant_id = ${tx.tenantId})
    select id from below`.execute(tx.rows);
  return rows.map(({ id }) => id);
}
