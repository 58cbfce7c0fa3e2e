import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { lockOffice } from "#tenants/offices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { authorisePerson, grantRole, listStaff, type StaffMember } from "#tenants/people/index.ts";
import { inviteStaff } from "#tenants/sign-in/index.ts";
import { createUnit, listUnits, type UnitRefusal } from "#tenants/units/index.ts";
import { type EmployRefusal, employPerson, type Newcomer } from "./employ-person.ts";

/** Who is to administer an office, and the unit she works in, which is formed if there is none of that symbol. */
export interface Appointment extends Omit<Newcomer, "unitId" | "from" | "roles" | "extent"> {
  readonly unit: { readonly symbol: string; readonly name: string };
}

export type AppointmentRefusal = EmployRefusal | UnitRefusal | "has-administrator";

const extent = "konta, role i upoważnienia w systemie EZD";

/**
 * Appoints an office's administrator from today: the way in for the county, open only while the office has none, be
 * it new or left without. From then on it administers itself. Somebody who left it returns, and somebody who works
 * there keeps her position. Refuses an office that has one, and what `createUnit` and `employPerson` refuse.
 */
export async function appointAdministrator(
  tx: TenantTx,
  { unit, ...newcomer }: Appointment,
): Promise<Outcome<{ personId: string }, AppointmentRefusal>> {
  await lockOffice(tx);
  const staff = await listStaff(tx);
  if (staff.some(({ roles, isAuthorised }) => isAuthorised && roles.has("office-admin")))
    return refused("has-administrator");
  const known = staff.find(({ userId }) => userId === newcomer.userId);
  if (known && ["at-work", "to-come"].includes(known.standing))
    return promote(tx, known, newcomer.officeName);
  const unitId = await findOrCreateUnit(tx, unit);
  if (!unitId.done) return unitId;
  const from = legalDate(tx.now);
  return employPerson(tx, { ...newcomer, from, unitId: unitId.value, roles: ["office-admin"], extent });
}

async function promote(
  tx: TenantTx,
  { personId, userId, isAuthorised, roles }: StaffMember,
  officeName: string,
): Promise<Outcome<{ personId: string }, AppointmentRefusal>> {
  const from = legalDate(tx.now);
  if (!isAuthorised) {
    const authorised = await authorisePerson(tx, { personId, kind: "data-processing", extent, from });
    if (!authorised.done) return authorised;
  }
  if (!roles.has("office-admin")) {
    const granted = await grantRole(tx, { personId, role: "office-admin", from });
    if (!granted.done) return granted;
  }
  await inviteStaff(tx, userId, officeName);
  return done({ personId });
}

async function findOrCreateUnit(
  tx: TenantTx,
  { symbol, name }: Appointment["unit"],
): Promise<Outcome<string, AppointmentRefusal>> {
  const known = (await listUnits(tx)).find((unit) => unit.symbol === symbol);
  if (known) return done(known.unitId);
  const created = await createUnit(tx, { symbol, name, from: legalDate(tx.now) });
  return created.done ? done(created.value.unitId) : created;
}
