import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { hasLeftBy, lastDayOfRight } from "../employment/rules.ts";
import { lockEmployment } from "../employment/store.ts";
import type { GrantRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import { asPeriod, doPeriodsOverlap } from "../rules.ts";
import type { RoleGrant } from "../types.ts";
import { insertGrant, listGrants, refreshOfficer } from "./store.ts";

/**
 * Grants a role for a time, at most to the last day of her work. Refuses whoever may not administer, what names no
 * role or no day, a stranger, somebody who has left by its first day, a period that ends before it starts, and a role
 * she holds then.
 */
export async function grantRole(
  tx: TenantTx,
  grant: Asked<RoleGrant, "role" | "from">,
): Promise<Outcome<undefined, GrantRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  const { personId, role, from } = grant;
  if (!role) return refused("role-missing");
  if (!from) return refused("day-missing");
  const employment = await lockEmployment(tx, personId);
  if (!employment) return refused("unknown-person");
  if (hasLeftBy(employment, from)) return refused("already-left");
  const to = lastDayOfRight(employment, grant.to ?? null);
  const period = asPeriod(from, to);
  if (period.to !== null && period.to < period.from) return refused("period-reversed");
  const held = (await listGrants(tx, personId)).filter((other) => other.role === role);
  if (held.some((other) => doPeriodsOverlap(other, period))) return refused("role-already-held");
  await insertGrant(tx, { personId, role, from, to });
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "role.granted", data: { personId, role, ...period } });
  return done();
}
