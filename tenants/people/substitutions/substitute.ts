import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findArrangedUnits } from "../arranged-units/find-arranged-units.ts";
import { selectUnitOf } from "../arranged-units/store.ts";
import { hasLeftBy, isBefore } from "../employment/rules.ts";
import { lockEmployment } from "../employment/store.ts";
import type { SubstitutionRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import { doPeriodsOverlap } from "../rules.ts";
import type { Substitution } from "../types.ts";
import { insertSubstitution, listAbsences, selectAbsentDuring } from "./store.ts";

/**
 * Sets a substitution. Refuses whoever may not set one, or not in that unit, what names no person or no day, strangers,
 * whoever has left by then, oneself, a period that ends before it starts or is over, a person who already has a
 * substitute then or is to stand in for another, and a substitute who is then absent herself.
 */
export async function substitute(
  tx: TenantTx,
  substitution: Asked<Substitution, keyof Substitution>,
): Promise<Outcome<undefined, SubstitutionRefusal>> {
  if (!mayActorDo(tx.actor, "set-substitution")) return refused("not-allowed");
  const { absentPersonId, substitutePersonId, startsOn, endsOn } = substitution;
  if (!absentPersonId || !substitutePersonId) return refused("unknown-person");
  if (absentPersonId === substitutePersonId) return refused("own-substitute");
  if (!startsOn || !endsOn) return refused("day-missing");
  const period = { from: startsOn.toString(), to: endsOn.toString() };
  if (period.to < period.from) return refused("period-reversed");
  if (isBefore(endsOn, legalDate(tx.now))) return refused("day-past");
  // Always in the same order: two people who substitute each other at once then wait, and don't deadlock.
  for (const personId of [absentPersonId, substitutePersonId].sort()) {
    const employment = await lockEmployment(tx, personId);
    if (!employment) return refused("unknown-person");
    if (hasLeftBy(employment, endsOn)) return refused("already-left");
  }
  const mayArrange = await findArrangedUnits(tx);
  if (!mayArrange(await selectUnitOf(tx, absentPersonId))) return refused("outside-unit");
  const isAbsent = async (personId: string) =>
    (await listAbsences(tx, personId)).some((absence) => doPeriodsOverlap(absence, period));
  if (await isAbsent(absentPersonId)) return refused("already-substituted");
  if (await isAbsent(substitutePersonId)) return refused("substitute-absent");
  const other = await selectAbsentDuring(tx, absentPersonId, startsOn, endsOn);
  if (other !== null) return refused("stands-in", { absent: other });
  await insertSubstitution(tx, { absentPersonId, substitutePersonId, startsOn, endsOn });
  await recordEvent(tx, {
    type: "substitution.set",
    data: { absentPersonId, substitutePersonId, ...period },
  });
  return done();
}
