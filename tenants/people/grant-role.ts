import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Role } from "./role.ts";
import { doPeriodsOverlap } from "./rules.ts";
import { insertGrant, listGrants, lockPerson, refreshOfficer } from "./store.ts";

/** A role for a person, from a day and, if known, to a day (included). */
export interface RoleGrant {
  readonly personId: string;
  readonly role: Role;
  readonly from: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate | null;
}

/** Grants a role for a time. Refuses a stranger, a period that ends before it starts, and a role she holds then. */
export async function grantRole(
  tx: TenantTx,
  grant: RoleGrant,
): Promise<Outcome<undefined, "unknown-person" | "period-reversed" | "role-already-held">> {
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
