import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findUnit } from "#tenants/units/index.ts";
import { hasPersonWithAccount, insertOfficer, insertPerson, insertPosition } from "./store.ts";

/** A person who starts work in an office, with the position she takes. */
export interface NewPerson {
  /** Her staff account; made by the county beforehand. */
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly unitId: string;
  /** Position as it stands under letters: `inspektor`. */
  readonly title: string;
  /** Short sign of the person in drafts and registers: `AN`. */
  readonly initials: string;
  /** First day of work. */
  readonly from: Temporal.PlainDate;
}

/**
 * Takes a person on: person, position in a unit, and her row in `officers`. Roles and the authorisation
 * are granted apart; until then she may sign in and do nothing (IK § 11).
 * Refuses an unknown unit, and an account that already belongs to a person of this office.
 */
export async function hirePerson(
  tx: TenantTx,
  person: NewPerson,
): Promise<Outcome<{ personId: string }, "unknown-unit" | "already-hired">> {
  if (!(await findUnit(tx, person.unitId))) return refused("unknown-unit");
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
