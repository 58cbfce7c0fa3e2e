import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findArrangedUnits } from "../arranged-units/find-arranged-units.ts";
import { selectUnitOf } from "../arranged-units/store.ts";
import type { SubstitutionEndRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import { deleteSubstitution, lockSubstitution, updateLastDay } from "./store.ts";

/**
 * Ends a substitution: the absent person works again from today. One that began today lasts to the end of the day,
 * since her substitute may have acted in her place; one that hasn't begun never was. Refuses whoever may not set one, or
 * not in that unit, one that is over or unknown, and one that has only today.
 */
export async function endSubstitution(
  tx: TenantTx,
  substitutionId: string,
): Promise<Outcome<undefined, SubstitutionEndRefusal>> {
  if (!mayActorDo(tx.actor, "set-substitution")) return refused("not-allowed");
  const found = await lockSubstitution(tx, substitutionId);
  const today = legalDate(tx.now);
  const { compare } = Temporal.PlainDate;
  if (!found || compare(found.endsOn, today) < 0) return refused("unknown-substitution");
  const mayArrange = await findArrangedUnits(tx);
  if (!mayArrange(await selectUnitOf(tx, found.absentPersonId))) return refused("outside-unit");
  const begins = compare(found.startsOn, today);
  if (begins === 0 && compare(found.endsOn, today) === 0) return refused("ends-today");
  // The first day on which she works again.
  const from = begins === 0 ? today.add({ days: 1 }) : today;
  if (begins > 0) await deleteSubstitution(tx, substitutionId);
  else await updateLastDay(tx, substitutionId, from.subtract({ days: 1 }));
  const { absentPersonId } = found;
  await recordEvent(tx, { type: "substitution.ended", data: { absentPersonId, from: from.toString() } });
  return done();
}
