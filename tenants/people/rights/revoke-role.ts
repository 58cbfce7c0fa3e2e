import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { isBefore } from "../employment/rules.ts";
import { lockPerson } from "../employment/store.ts";
import type { RevokeRefusal } from "../refusals.ts";
import type { Role } from "../role.ts";
import { mayActorDo } from "../role-matrix.ts";
import { isLastAdministrator } from "./is-last-administrator.ts";
import { endGrants, refreshOfficer } from "./store.ts";

/** A role that a person loses. */
export interface RoleRevocation {
  readonly personId: string;
  readonly role: Role;
  /** First day without the role; today takes it away at once (KRI § 20: prompt change of rights). */
  readonly from: Temporal.PlainDate;
}

/**
 * Takes a role away, one that begins later too. Refuses whoever may not administer, what names no role, no day or a
 * past one, a stranger, a role that isn't held on that day or later, and to leave the office without an administrator.
 */
export async function revokeRole(
  tx: TenantTx,
  { personId, role, from }: Asked<RoleRevocation, "role" | "from">,
): Promise<Outcome<undefined, RevokeRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!role) return refused("role-missing");
  if (!from) return refused("day-missing");
  if (isBefore(from, legalDate(tx.now))) return refused("day-past");
  if (!(await lockPerson(tx, personId))) return refused("unknown-person");
  if (role === "office-admin" && (await isLastAdministrator(tx, personId, from)))
    return refused("last-administrator");
  if (!(await endGrants(tx, personId, role, from))) return refused("role-not-held");
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "role.revoked", data: { personId, role, from: from.toString() } });
  return done();
}
