import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dateInPolish, legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { HireRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import type { NewPerson } from "../types.ts";
import { hasLeftBy } from "./rules.ts";
import {
  hasUnit,
  insertPerson,
  insertPosition,
  lockEmployment,
  selectPersonWithAccount,
  updatePerson,
} from "./store.ts";

/**
 * Takes a person on: person, position in a unit, and her row in `officers`. Roles and the authorisation
 * are granted apart; until then she may sign in and do nothing (IK § 11). Somebody who has left returns as the same
 * person, to a new position.
 * Refuses whoever may not administer, an unknown unit, an account whose person works here, and a return before the
 * day on which she left.
 */
export async function hirePerson(
  tx: TenantTx,
  person: NewPerson,
): Promise<Outcome<{ personId: string }, HireRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!(await hasUnit(tx, person.unitId))) return refused("unknown-unit");
  const known = await selectPersonWithAccount(tx, person.userId);
  if (known) return rehirePerson(tx, known, person);
  const personId = newId();
  await insertPerson(tx, personId, person);
  return takePost(tx, personId, person, "person.hired");
}

async function rehirePerson(
  tx: TenantTx,
  personId: string,
  person: NewPerson,
): Promise<Outcome<{ personId: string }, HireRefusal>> {
  const earlier = (await lockEmployment(tx, personId))!;
  if (!hasLeftBy(earlier, legalDate(tx.now))) return refused("already-hired");
  if (!hasLeftBy(earlier, person.from))
    return refused("returns-before-leaving", { left: dateInPolish(earlier.to!) });
  await updatePerson(tx, personId, person);
  return takePost(tx, personId, person, "person.rehired");
}

async function takePost(
  tx: TenantTx,
  personId: string,
  person: NewPerson,
  type: "person.hired" | "person.rehired",
): Promise<Outcome<{ personId: string }, never>> {
  await insertPosition(tx, personId, person);
  await recordEvent(tx, { type, data: { personId, unitId: person.unitId, title: person.title } });
  return done({ personId });
}
