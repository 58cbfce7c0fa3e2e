import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { AuthoriseRefusal } from "./refusals.ts";
import { mayActorDo } from "./role-matrix.ts";
import { insertAuthorisation, lockPerson, refreshOfficer } from "./store.ts";
import type { Authorisation } from "./types.ts";

/**
 * Authorises a person for a time. Refuses whoever may not administer, a stranger, and a period that ends before
 * it starts.
 */
export async function authorisePerson(
  tx: TenantTx,
  authorisation: Authorisation,
): Promise<Outcome<undefined, AuthoriseRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  const { personId, kind, from, to = null } = authorisation;
  if (!(await lockPerson(tx, personId))) return refused("unknown-person");
  if (to && to.toString() < from.toString()) return refused("period-reversed");
  await insertAuthorisation(tx, authorisation);
  await refreshOfficer(tx, personId);
  const period = { from: from.toString(), to: to?.toString() ?? null };
  await recordEvent(tx, { type: "authorisation.granted", data: { personId, kind, ...period } });
  return done();
}
