import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { asPeriod, type Period } from "../rules.ts";
import type { Substitution } from "../types.ts";

/** Inserts a substitution. */
export async function insertSubstitution(tx: TenantTx, substitution: Substitution): Promise<void> {
  await tx.rows
    .insertInto("substitutions")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      absent_person_id: substitution.absentPersonId,
      substitute_person_id: substitution.substitutePersonId,
      starts_on: substitution.startsOn,
      ends_on: substitution.endsOn,
    })
    .execute();
}

/** Periods in which the person is substituted. */
export async function listAbsences(tx: TenantTx, personId: string): Promise<Period[]> {
  const rows = await tx.rows
    .selectFrom("substitutions")
    .select(["starts_on", "ends_on"])
    .where("tenant_id", "=", tx.tenantId)
    .where("absent_person_id", "=", personId)
    .execute();
  return rows.map((row) => asPeriod(row.starts_on, row.ends_on));
}

/** One substitution, locked to the end of the transaction. */
export function lockSubstitution(tx: TenantTx, substitutionId: string) {
  return tx.rows
    .selectFrom("substitutions")
    .select(["absent_person_id as absentPersonId", "starts_on as startsOn", "ends_on as endsOn"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", substitutionId)
    .forUpdate()
    .executeTakeFirst();
}

/** Moves the last day of a substitution. */
export async function updateLastDay(
  tx: TenantTx,
  substitutionId: string,
  endsOn: Temporal.PlainDate,
): Promise<void> {
  await tx.rows
    .updateTable("substitutions")
    .set({ ends_on: endsOn })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", substitutionId)
    .execute();
}

/** Deletes a substitution that never came to pass. */
export async function deleteSubstitution(tx: TenantTx, substitutionId: string): Promise<void> {
  await tx.rows
    .deleteFrom("substitutions")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", substitutionId)
    .execute();
}

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
