import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { HireRefusal } from "./refusals.ts";
import { mayActorDo } from "./role-matrix.ts";
import { hasPersonWithAccount, hasUnit, insertOfficer, insertPerson, insertPosition } from "./store.ts";
import type { NewPerson } from "./types.ts";

/**
 * Takes a person on: person, position in a unit, and her row in `officers`. Roles and the authorisation
 * are granted apart; until then she may sign in and do nothing (IK § 11).
 * Refuses whoever may not administer, an unknown unit, and an account that a person of this office already has.
 */
export async function hirePerson(
  tx: TenantTx,
  person: NewPerson,
): Promise<Outcome<{ personId: string }, HireRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!(await hasUnit(tx, person.unitId))) return refused("unknown-unit");
  if (await hasPersonWithAccount(tx, person.userId)) return refused("already-hired");
  const personId = newId();
  await insertPerson(tx, personId, person);
  await insertPosition(tx, personId, person);
  await insertOfficer(tx, personId, person);
  await recordEvent(tx, {
    type: "person.hired",
    data: { personId, unitId: person.unitId, title: person.title },
  });
  return done({ personId });
}
