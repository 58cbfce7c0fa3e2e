import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { asPeriod, type Period } from "../rules.ts";
import type { Substitution } from "../types.ts";

function substitutesOn(tx: TenantTx, day: Temporal.PlainDate) {
  return tx.rows
    .selectFrom("substitutions")
    .innerJoin("officers", (join) =>
      join
        .onRef("officers.tenant_id", "=", "substitutions.tenant_id")
        .onRef("officers.person_id", "=", "substitutions.substitute_person_id"),
    )
    .select(["officers.person_id as personId", "officers.name", "absent_person_id as absentId"])
    .where("substitutions.tenant_id", "=", tx.tenantId)
    .where("starts_on", "<=", day)
    .where("ends_on", ">=", day);
}

/** The person's substitute on `day`. */
export function selectSubstitute(tx: TenantTx, personId: string, day: Temporal.PlainDate) {
  return substitutesOn(tx, day).where("absent_person_id", "=", personId).executeTakeFirst();
}

/** All substitutes on `day`, each with whom she stands in for. */
export function selectSubstitutes(tx: TenantTx, day: Temporal.PlainDate) {
  return substitutesOn(tx, day).execute();
}

/** Substitutions that last, or are still to come, on `day`; the earliest first. */
export async function selectSubstitutions(tx: TenantTx, day: Temporal.PlainDate) {
  return tx.rows
    .selectFrom("substitutions")
    .innerJoin("officers as absent", (join) =>
      join
        .onRef("absent.tenant_id", "=", "substitutions.tenant_id")
        .onRef("absent.person_id", "=", "substitutions.absent_person_id"),
    )
    .innerJoin("officers as substitute", (join) =>
      join
        .onRef("substitute.tenant_id", "=", "substitutions.tenant_id")
        .onRef("substitute.person_id", "=", "substitutions.substitute_person_id"),
    )
    .select(["id as substitutionId", "starts_on as startsOn", "ends_on as endsOn"])
    .select(["absent_person_id as absentPersonId", "substitute_person_id as substitutePersonId"])
    .select([
      "absent.unit_id as absentUnitId",
      "absent.name as absentName",
      "substitute.name as substituteName",
    ])
    .where("substitutions.tenant_id", "=", tx.tenantId)
    .where("ends_on", ">=", day)
    .orderBy("starts_on")
    .orderBy("absent.name")
    .execute();
}

/** For whom the person stands in on any day of a period; null at its end: from its first day on. */
export async function selectAbsentDuring(
  tx: TenantTx,
  personId: string,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate | null,
): Promise<string | null> {
  const row = await tx.rows
    .selectFrom("substitutions")
    .innerJoin("officers", (join) =>
      join
        .onRef("officers.tenant_id", "=", "substitutions.tenant_id")
        .onRef("officers.person_id", "=", "substitutions.absent_person_id"),
    )
    .select("officers.name")
    .where("substitutions.tenant_id", "=", tx.tenantId)
    .where("substitute_person_id", "=", personId)
    .where("ends_on", ">=", from)
    .$if(to !== null, (rows) => rows.where("starts_on", "<=", to))
    .executeTakeFirst();
  return row?.name ?? null;
}

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
