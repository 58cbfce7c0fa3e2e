import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { RevokeRefusal } from "./refusals.ts";
import type { Role } from "./role.ts";
import { mayActorDo } from "./role-matrix.ts";
import { isLastAdministrator } from "./staff/is-last-administrator.ts";
import { endGrant, lockPerson, refreshOfficer } from "./store.ts";

/** A role that a person loses. */
export interface RoleRevocation {
  readonly personId: string;
  readonly role: Role;
  /** First day without the role; today takes it away at once (KRI § 20: prompt change of rights). */
  readonly from: Temporal.PlainDate;
}

/**
 * Takes a role away. Refuses whoever may not administer, a stranger, a role that isn't held on that day, and to leave
 * the office without an administrator.
 */
export async function revokeRole(
  tx: TenantTx,
  { personId, role, from }: RoleRevocation,
): Promise<Outcome<undefined, RevokeRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!(await lockPerson(tx, personId))) return refused("unknown-person");
  if (role === "office-admin" && (await isLastAdministrator(tx, personId, from)))
    return refused("last-administrator");
  if (!(await endGrant(tx, personId, role, from))) return refused("role-not-held");
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "role.revoked", data: { personId, role, from: from.toString() } });
  return done();
}
