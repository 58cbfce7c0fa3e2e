import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { Role } from "../role.ts";
import { asPeriod, type DatedRole, type Period } from "../rules.ts";
import type { Authorisation, AuthorisationKind, RoleGrant } from "../types.ts";

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

/** Whether the person has an authorisation of the same kind and extent on any day of a period. */
export async function hasAuthorisation(
  tx: TenantTx,
  { personId, kind, extent, from, to }: Authorisation,
): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("authorisations")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .where("extent", "=", extent)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", from)]))
    .$if(Boolean(to), (rows) => rows.where("valid_from", "<=", to!))
    .executeTakeFirst();
  return row !== undefined;
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

/**
 * Takes a role away from `from` on; a grant that would begin later never comes into force. Answers whether she would
 * have held it on that day or later.
 */
export async function endGrants(
  tx: TenantTx,
  personId: string,
  role: Role,
  from: Temporal.PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await endRights(tx, "role_grants", personId, from)
    .where("role", "=", role)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes the authorisations of one kind away from `from` on, as `endGrants` does roles. */
export async function endAuthorisations(
  tx: TenantTx,
  personId: string,
  kind: AuthorisationKind,
  from: Temporal.PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await endRights(tx, "authorisations", personId, from)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes every role and authorisation away from `from` on. */
export async function endAllRights(tx: TenantTx, personId: string, from: Temporal.PlainDate): Promise<void> {
  await endRights(tx, "role_grants", personId, from).execute();
  await endRights(tx, "authorisations", personId, from).execute();
}

function endRights<Table extends "role_grants" | "authorisations">(
  tx: TenantTx,
  table: Table,
  personId: string,
  from: Temporal.PlainDate,
) {
  return tx.rows
    .updateTable(table as "role_grants" | "authorisations")
    .set({ valid_to: from.subtract({ days: 1 }) })
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where(sql<boolean>`(valid_to is null or valid_to >= greatest(valid_from, ${from}::date))`);
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

/** What everybody may do and when, locked to the end of the transaction, so that no two last ones go at once. */
export async function lockRights(tx: TenantTx) {
  const rows = await tx.rows
    .selectFrom("officers")
    .select(["person_id as personId", "roles", "authorised"])
    .where("tenant_id", "=", tx.tenantId)
    .orderBy("person_id")
    .forUpdate()
    .execute();
  return rows.map(({ personId, roles, authorised }) => ({
    personId,
    roles: roles as DatedRole[],
    authorised: authorised as Period[],
  }));
}
