import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { Role } from "../role.ts";
import { isAuthorisedOn, rolesOn } from "../rules.ts";
import { selectStaff } from "./store.ts";

/** A member of staff as others in her office see her today. */
export interface OfficePerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly position: string;
  readonly initials: string;
  readonly unitId: string;
  readonly unitSymbol: string;
  /** Whether she may process personal data today (IK § 11). */
  readonly isAuthorised: boolean;
  /** Roles granted for today, whether or not she is authorised. */
  readonly roles: ReadonlySet<Role>;
  /** Whether her notices also go out by mail. */
  readonly wantsMail: boolean;
}

/** The people of the office, by last name in Polish order. */
export async function listPeople(tx: TenantTx): Promise<OfficePerson[]> {
  const today = legalDate(tx.now);
  return (await selectStaff(tx)).map(({ roles, authorised, ...row }) => {
    const { personId, name, email, position, initials, unitId, unitSymbol, wantsMail } = row;
    const person = { personId, name, email, position, initials, unitId, unitSymbol, wantsMail };
    return { ...person, isAuthorised: isAuthorisedOn(authorised, today), roles: rolesOn(roles, today) };
  });
}
