import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";

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

/** For whom the person stands in on any day after `day`. */
export async function selectAbsentAfter(
  tx: TenantTx,
  personId: string,
  day: Temporal.PlainDate,
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
    .where("ends_on", ">", day)
    .executeTakeFirst();
  return row?.name ?? null;
}
