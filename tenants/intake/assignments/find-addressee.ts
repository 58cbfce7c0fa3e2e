import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findSubstitute, listPeople } from "#tenants/people/index.ts";
import { findUnit } from "#tenants/units/index.ts";
import type { ExecutorRefusal } from "../refusals.ts";
import type { Executor } from "../types.ts";

/** Whom an assignment goes to, and who is to be told. */
export interface Addressee {
  readonly unitId: string;
  readonly unitName: string;
  readonly personId: string | null;
  /** Name and position of the person, as a resident is to see them. */
  readonly handler: string | null;
  /** As the log shows it: `OŚ, Ewa Nowak`. */
  readonly label: string;
  /** The person, or the heads of the unit. */
  readonly notified: readonly string[];
}

/**
 * Finds whom an assignment goes to. Refuses strangers, a person who may process no personal data today (IK § 11), such
 * as one who has left, and one who is absent today, naming her substitute, unless the author wants her all the same.
 */
export async function findAddressee(
  tx: TenantTx,
  executor: Executor,
  evenIfAbsent = false,
): Promise<Outcome<Addressee, ExecutorRefusal>> {
  const people = await listPeople(tx);
  if (executor.kind === "unit") {
    const unit = await findUnit(tx, executor.unitId);
    if (!unit) return refused("unit-unknown");
    const heads = people.filter((one) => one.unitId === unit.unitId && one.roles.has("head"));
    return done({
      unitId: unit.unitId,
      unitName: unit.name,
      personId: null,
      handler: null,
      label: unit.symbol,
      notified: heads.map(({ personId }) => personId),
    });
  }
  const person = people.find(({ personId }) => personId === executor.personId);
  const unit = person && (await findUnit(tx, person.unitId));
  if (!person?.isAuthorised || !unit) return refused("person-unknown");
  const substitute = evenIfAbsent ? null : await findSubstitute(tx, person.personId, legalDate(tx.now));
  if (substitute) {
    const { personId: substituteId, name } = substitute;
    return refused("executor-absent", { name: person.name, substitute: name, substituteId });
  }
  return done({
    unitId: unit.unitId,
    unitName: unit.name,
    personId: person.personId,
    handler: `${person.name}, ${person.position}`,
    label: `${unit.symbol}, ${person.name}`,
    notified: [person.personId],
  });
}
