import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { GrantRefusal } from "./refusals.ts";
import { mayActorDo } from "./role-matrix.ts";
import { doPeriodsOverlap } from "./rules.ts";
import { insertGrant, listGrants, lockPerson, refreshOfficer } from "./store.ts";
import type { RoleGrant } from "./types.ts";

/**
 * Grants a role for a time. Refuses whoever may not administer, a stranger, a period that ends before it starts,
 * and a role she holds then.
 */
export async function grantRole(tx: TenantTx, grant: RoleGrant): Promise<Outcome<undefined, GrantRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!(await lockPerson(tx, grant.personId))) return refused("unknown-person");
  const period = { from: grant.from.toString(), to: grant.to?.toString() ?? null };
  if (period.to !== null && period.to < period.from) return refused("period-reversed");
  const held = (await listGrants(tx, grant.personId)).filter(({ role }) => role === grant.role);
  if (held.some((other) => doPeriodsOverlap(other, period))) return refused("role-already-held");
  await insertGrant(tx, grant);
  await refreshOfficer(tx, grant.personId);
  await recordEvent(tx, {
    type: "role.granted",
    data: { personId: grant.personId, role: grant.role, ...period },
  });
  return done();
}
