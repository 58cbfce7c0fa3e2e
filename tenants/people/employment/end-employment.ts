import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { DepartureRefusal } from "../refusals.ts";
import { isLastAdministrator } from "../rights/is-last-administrator.ts";
import { endAllRights, refreshOfficer } from "../rights/store.ts";
import { mayActorDo } from "../role-matrix.ts";
import { selectAbsentDuring } from "../substitutions/store.ts";
import { isBefore } from "./rules.ts";
import { endPositions, lockEmployment, refreshPost } from "./store.ts";

/** A person who leaves the office. */
export interface Departure {
  readonly personId: string;
  /** The last day on which she may do anything; before her first, while that is still to come: she never begins. */
  readonly lastDay: Temporal.PlainDate;
}

/**
 * Ends a person's work in the office, and with it all her roles and authorisations (KRI § 20), or calls it off while
 * it hasn't begun. What she did stays under her name; her cases wait for her unit's head. Refuses whoever may not
 * administer, what names no day, a stranger, somebody who has left, a last day before a first that is past, somebody
 * who stands in for another after it, and the last administrator.
 */
export async function endEmployment(
  tx: TenantTx,
  { personId, lastDay }: Asked<Departure, "lastDay">,
): Promise<Outcome<undefined, DepartureRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!lastDay) return refused("day-missing");
  const employment = await lockEmployment(tx, personId);
  if (!employment) return refused("unknown-person");
  const { from, to } = employment;
  if (to !== null && !isBefore(lastDay, to)) return refused("already-left");
  const hasBegun = !isBefore(legalDate(tx.now), from);
  if (hasBegun && isBefore(lastDay, from)) return refused("leaves-before-start");
  const firstDayWithout = lastDay.add({ days: 1 });
  const absent = await selectAbsentDuring(tx, personId, firstDayWithout, null);
  if (absent !== null) return refused("stands-in", { absent });
  if (await isLastAdministrator(tx, personId, firstDayWithout)) return refused("last-administrator");
  await endPositions(tx, personId, lastDay);
  await endAllRights(tx, personId, firstDayWithout);
  await refreshPost(tx, personId);
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "person.left", data: { personId, lastDay: lastDay.toString() } });
  return done();
}
