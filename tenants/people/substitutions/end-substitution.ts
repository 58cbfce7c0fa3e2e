import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { SubstitutionEndRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import { findArrangedUnits } from "./find-arranged-units.ts";
import { deleteSubstitution, lockSubstitution, selectUnitOf, updateLastDay } from "./store.ts";

/**
 * Ends a substitution: the absent person works again from today. One that begins today or later never was. Refuses
 * whoever may not set one, or not in that unit, and one that is over or unknown.
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
  const hasBegun = compare(found.startsOn, today) < 0;
  if (hasBegun) await updateLastDay(tx, substitutionId, today.subtract({ days: 1 }));
  else await deleteSubstitution(tx, substitutionId);
  const { absentPersonId } = found;
  await recordEvent(tx, { type: "substitution.ended", data: { absentPersonId, from: today.toString() } });
  return done();
}
