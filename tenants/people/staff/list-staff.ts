import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type Standing, standingOn } from "../employment/rules.ts";
import type { Role } from "../role.ts";
import { type DatedRole, isAuthorisedOn, isInForce, type Period, rolesOn } from "../rules.ts";
import type { AuthorisationKind } from "../types.ts";
import { selectAuthorisations, selectStaff } from "./store.ts";

/** A member of staff as the office's administrator sees her today. */
export interface StaffMember {
  readonly personId: string;
  readonly userId: string;
  readonly name: string;
  /** Also her login. */
  readonly email: string;
  readonly position: string;
  readonly unitSymbol: string;
  readonly unitName: string;
  readonly worksFrom: Temporal.PlainDate;
  /** Her last day, if it is known. */
  readonly worksUntil: Temporal.PlainDate | null;
  readonly standing: Standing;
  /** Roles granted for today, whether or not she is authorised. */
  readonly roles: ReadonlySet<Role>;
  /** Whether she may process personal data today (IK § 11). */
  readonly isAuthorised: boolean;
}

/** A right with the days on which it holds, and whether today is one of them. */
type Dated<Right> = Right & Period & { readonly isInForce: boolean };

/** All that an administrator keeps of a person. */
export interface StaffFile extends StaffMember {
  /** Also those past and to come; the latest first. */
  readonly grants: readonly Dated<DatedRole>[];
  readonly authorisations: readonly Dated<{ readonly kind: AuthorisationKind; readonly extent: string }>[];
}

/** The staff of the office by last name in Polish order, those who have left among them. */
export async function listStaff(tx: TenantTx): Promise<StaffMember[]> {
  const today = legalDate(tx.now);
  return (await selectStaff(tx)).map((row) => memberOf(row, today));
}

/** One person with all her roles and authorisations; null for a stranger. */
export async function findStaffFile(tx: TenantTx, personId: string): Promise<StaffFile | null> {
  const [row] = await selectStaff(tx, personId);
  if (!row) return null;
  const today = legalDate(tx.now);
  const date = <Right extends Period>(right: Right) => ({ ...right, isInForce: isInForce(right, today) });
  // A right that was taken back on its first day was never in force.
  const wasEver = ({ from, to }: Period) => to === null || from <= to;
  return {
    ...memberOf(row, today),
    grants: row.roles.filter(wasEver).toReversed().map(date),
    authorisations: (await selectAuthorisations(tx, personId)).filter(wasEver).map(date),
  };
}

function memberOf(
  row: Awaited<ReturnType<typeof selectStaff>>[number],
  today: Temporal.PlainDate,
): StaffMember {
  const { personId, userId, name, email, position, unitSymbol, unitName, worksFrom, worksUntil } = row;
  const person = { personId, userId, name, email, position, unitSymbol, unitName, worksFrom, worksUntil };
  return {
    ...person,
    standing: standingOn({ from: worksFrom, to: worksUntil }, today),
    roles: rolesOn(row.roles, today),
    isAuthorised: isAuthorisedOn(row.authorised, today),
  };
}
