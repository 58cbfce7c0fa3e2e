import type { CountyTx, TenantTx } from "#db/scope.ts";
import { latestPositionFirst } from "../employment/store.ts";
import { asPeriod, type DatedRole, type Period } from "../rules.ts";
import type { AuthorisationKind } from "../types.ts";

/** In the program, since not every database knows the order of Polish letters. */
const polishOrder = new Intl.Collator("pl");

/**
 * The people, or one of them, with their latest positions and all their dated roles and authorisations; by last name
 * in Polish order.
 */
export async function selectStaff(tx: TenantTx, personId?: string) {
  const everybody = tx.rows
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
    .select(["people.id as personId", "people.user_id as userId", "people.email", "officers.name"])
    .select(["officers.position", "positions.initials", "people.mail_notices as wantsMail"])
    .select(["officers.unit_id as unitId", "units.symbol as unitSymbol", "units.name as unitName"])
    .select(["positions.valid_from as worksFrom", "positions.valid_to as worksUntil"])
    .select(["people.last_name", "people.first_name", "officers.roles", "officers.authorised"])
    .where("people.tenant_id", "=", tx.tenantId)
    .orderBy("people.id")
    .orderBy(latestPositionFirst);
  const rows = await (personId ? everybody.where("people.id", "=", personId) : everybody).execute();
  const keyOf = ({ last_name, first_name }: (typeof rows)[number]) => `${last_name} ${first_name}`;
  return rows
    .toSorted((one, other) => polishOrder.compare(keyOf(one), keyOf(other)))
    .map(({ last_name, first_name, roles, authorised, ...person }) => ({
      ...person,
      roles: roles as DatedRole[],
      authorised: authorised as Period[],
    }));
}

/** All authorisations of a person, the latest first. */
export async function selectAuthorisations(tx: TenantTx, personId: string) {
  const rows = await tx.rows
    .selectFrom("authorisations")
    .select(["kind", "extent", "valid_from", "valid_to"])
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .orderBy("valid_from", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ kind, extent, valid_from, valid_to }) => ({
    kind: kind as AuthorisationKind,
    extent,
    ...asPeriod(valid_from, valid_to),
  }));
}

/** Who works where in the whole county, with dated rights. */
export async function selectAllOfficers(tx: CountyTx) {
  const rows = await tx.rows
    .selectFrom("officers")
    .select(["tenant_id as tenantId", "name", "roles", "authorised"])
    .orderBy("tenant_id")
    .orderBy("name")
    .execute();
  return rows.map(({ roles, authorised, ...officer }) => ({
    ...officer,
    roles: roles as DatedRole[],
    authorised: authorised as Period[],
  }));
}
