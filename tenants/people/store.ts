import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { Role } from "./role.ts";
import type { DatedRole, Period } from "./rules.ts";
import type { Authorisation, AuthorisationKind, NewPerson, RoleGrant } from "./types.ts";

/** Locks a person's row to the end of the transaction, so that her periods are judged one command at a time. */
export async function lockPerson(tx: TenantTx, personId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("people")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the account already belongs to a person of this office. */
export async function hasPersonWithAccount(tx: TenantTx, userId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("people")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the office has, or had, that unit. */
export async function hasUnit(tx: TenantTx, unitId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("units")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", unitId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Inserts the person. */
export async function insertPerson(tx: TenantTx, personId: string, person: NewPerson): Promise<void> {
  await tx.rows
    .insertInto("people")
    .values({
      tenant_id: tx.tenantId,
      id: personId,
      user_id: person.userId,
      first_name: person.firstName,
      last_name: person.lastName,
      email: person.email,
    })
    .execute();
}

/** Inserts her position. */
export async function insertPosition(tx: TenantTx, personId: string, person: NewPerson): Promise<void> {
  await tx.rows
    .insertInto("positions")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      person_id: personId,
      unit_id: person.unitId,
      title: person.title,
      initials: person.initials,
      valid_from: person.from,
    })
    .execute();
}

/** Inserts what sign-in must know of her, as yet without roles. */
export async function insertOfficer(tx: TenantTx, personId: string, person: NewPerson): Promise<void> {
  await tx.rows
    .insertInto("officers")
    .values({
      tenant_id: tx.tenantId,
      person_id: personId,
      user_id: person.userId,
      name: `${person.firstName} ${person.lastName}`,
      position: person.title,
      unit_id: person.unitId,
      roles: JSON.stringify([]),
      authorised: JSON.stringify([]),
    })
    .execute();
}

/** Brings the dated roles and authorisations of `officers` up to date with their registers. */
export async function refreshOfficer(tx: TenantTx, personId: string): Promise<void> {
  await sql`
    update officers set
      roles = (
        select coalesce(jsonb_agg(jsonb_build_object('role', role, 'from', valid_from, 'to', valid_to)
          order by valid_from, role), '[]')
        from role_grants where tenant_id = ${tx.tenantId} and person_id = ${personId}),
      authorised = (
        select coalesce(jsonb_agg(jsonb_build_object('from', valid_from, 'to', valid_to) order by valid_from), '[]')
        from authorisations
        where tenant_id = ${tx.tenantId} and person_id = ${personId} and kind = 'data-processing')
    where tenant_id = ${tx.tenantId} and person_id = ${personId}`.execute(tx.rows);
}

/** All grants of the person, past ones too. */
export async function listGrants(tx: TenantTx, personId: string): Promise<DatedRole[]> {
  const rows = await tx.rows
    .selectFrom("role_grants")
    .select(["role", "valid_from", "valid_to"])
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .execute();
  return rows.map((row) => ({ role: row.role as Role, ...asPeriod(row.valid_from, row.valid_to) }));
}

/** Inserts a grant. One of the same first day can only be there if it was revoked on it: it is renewed. */
export async function insertGrant(tx: TenantTx, grant: RoleGrant): Promise<void> {
  const valid_to = grant.to ?? null;
  await tx.rows
    .insertInto("role_grants")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      person_id: grant.personId,
      role: grant.role,
      valid_from: grant.from,
      valid_to,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "person_id", "role", "valid_from"]).doUpdateSet({ valid_to }),
    )
    .execute();
}

/** Ends the grant in force on `from` with the day before; answers whether there was one. */
export async function endGrant(
  tx: TenantTx,
  personId: string,
  role: Role,
  from: Temporal.PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("role_grants")
    .set({ valid_to: from.subtract({ days: 1 }) })
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where("role", "=", role)
    .where("valid_from", "<=", from)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", from)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Inserts an authorisation. */
export async function insertAuthorisation(tx: TenantTx, authorisation: Authorisation): Promise<void> {
  await tx.rows
    .insertInto("authorisations")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      person_id: authorisation.personId,
      kind: authorisation.kind,
      extent: authorisation.extent,
      valid_from: authorisation.from,
      valid_to: authorisation.to ?? null,
    })
    .execute();
}

/** Ends the authorisations of one kind in force on `from` with the day before; answers whether there were any. */
export async function endAuthorisations(
  tx: TenantTx,
  personId: string,
  kind: AuthorisationKind,
  from: Temporal.PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("authorisations")
    .set({ valid_to: from.subtract({ days: 1 }) })
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .where("valid_from", "<=", from)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", from)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Extent of the latest authorisation of one kind in force on `day`. */
export async function selectAuthorisationExtent(
  tx: TenantTx,
  personId: string,
  kind: AuthorisationKind,
  day: Temporal.PlainDate,
): Promise<string | null> {
  const row = await tx.rows
    .selectFrom("authorisations")
    .select("extent")
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .where("valid_from", "<=", day)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", day)]))
    .orderBy("valid_from", "desc")
    .executeTakeFirst();
  return row?.extent ?? null;
}

/** The people with their latest positions, and all their dated roles and authorisations. */
export async function selectPeople(tx: TenantTx) {
  const rows = await tx.rows
    .selectFrom("people")
    .innerJoin("officers", (join) =>
      join.onRef("officers.tenant_id", "=", "people.tenant_id").onRef("officers.person_id", "=", "people.id"),
    )
    .innerJoin("units", (join) =>
      join.onRef("units.tenant_id", "=", "officers.tenant_id").onRef("units.id", "=", "officers.unit_id"),
    )
    .innerJoin("positions", (join) =>
      join
        .onRef("positions.tenant_id", "=", "people.tenant_id")
        .onRef("positions.person_id", "=", "people.id"),
    )
    .distinctOn("people.id")
    .select([
      "people.id as personId",
      "officers.name",
      "people.email",
      "officers.position",
      "positions.initials",
    ])
    .select(["officers.unit_id as unitId", "units.symbol as unitSymbol", "people.mail_notices as wantsMail"])
    .select(["people.last_name", "people.first_name", "officers.roles", "officers.authorised"])
    .where("people.tenant_id", "=", tx.tenantId)
    .orderBy("people.id")
    .orderBy("positions.valid_from", "desc")
    .execute();
  return rows.map(({ last_name, first_name, roles, authorised, ...person }) => ({
    ...person,
    sortKey: `${last_name} ${first_name}`,
    roles: roles as DatedRole[],
    authorised: authorised as Period[],
  }));
}

/** A period of the database as ISO text. */
export function asPeriod(from: Temporal.PlainDate, to: Temporal.PlainDate | null): Period {
  return { from: from.toString(), to: to?.toString() ?? null };
}
