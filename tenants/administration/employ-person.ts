import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { lockOffice } from "#tenants/offices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import {
  authorisePerson,
  grantRole,
  hirePerson,
  type PeopleRefusal,
  type Role,
} from "#tenants/people/index.ts";
import { inviteStaff } from "#tenants/sign-in/index.ts";
import { findNewcomerFault, initialsOf } from "./rules.ts";

/** A person who starts work, with what she may do from her first day. */
export interface Newcomer {
  /** From `openStaffAccount`. */
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly unitId: string;
  /** As it stands under letters: `inspektor`. */
  readonly title: string;
  readonly from: Temporal.PlainDate;
  readonly roles: readonly Role[];
  /** What she may process personal data for (IK § 11); null: she gets the authorisation later. */
  readonly extent: string | null;
  /** Name of the office, as the invitation gives it. */
  readonly officeName: string;
}

export type EmployRefusal = PeopleRefusal | "name-missing" | "title-missing" | "day-missing";

/**
 * Hires a person with her authorisation and roles, and invites her to set her password. Refuses what `hirePerson`
 * refuses, and a person without a name, a position or a first day.
 */
export async function employPerson(
  tx: TenantTx,
  newcomer: Asked<Newcomer, "from" | "unitId">,
): Promise<Outcome<{ personId: string }, EmployRefusal>> {
  const { firstName, lastName, roles, extent, officeName, from, unitId, ...rest } = newcomer;
  const fault = findNewcomerFault(newcomer);
  if (fault) return refused(fault);
  if (!from) return refused("day-missing");
  if (!unitId) return refused("unknown-unit");
  await lockOffice(tx);
  const initials = initialsOf(firstName, lastName);
  const hired = await hirePerson(tx, { ...rest, firstName, lastName, initials, from, unitId });
  if (!hired.done) return hired;
  const { personId } = hired.value;
  if (extent) {
    const authorised = await authorisePerson(tx, { personId, kind: "data-processing", extent, from });
    if (!authorised.done) return authorised;
  }
  for (const role of new Set(roles)) {
    const granted = await grantRole(tx, { personId, role, from });
    if (!granted.done) return granted;
  }
  await inviteStaff(tx, newcomer.userId, officeName);
  return done({ personId });
}
