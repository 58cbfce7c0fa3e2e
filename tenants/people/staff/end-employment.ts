import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { DepartureRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import { lockPerson, refreshOfficer } from "../store.ts";
import { selectAbsentAfter } from "../substitutions/store.ts";
import { isLastAdministrator } from "./is-last-administrator.ts";
import { endAll, selectEmployment } from "./store.ts";

/** A person who leaves the office. */
export interface Departure {
  readonly personId: string;
  /** The last day on which she may do anything. */
  readonly lastDay: Temporal.PlainDate;
}

/**
 * Ends a person's work in the office, and with it all her roles and authorisations (KRI § 20). What she did stays
 * under her name; her cases wait for her unit's head. Refuses whoever may not administer, a stranger, somebody who
 * has left, a last day before the first, somebody who stands in for another then, and the last administrator.
 */
export async function endEmployment(
  tx: TenantTx,
  { personId, lastDay }: Departure,
): Promise<Outcome<undefined, DepartureRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!(await lockPerson(tx, personId))) return refused("unknown-person");
  const { from, to } = await selectEmployment(tx, personId);
  if (to !== null && Temporal.PlainDate.compare(to, lastDay) <= 0) return refused("already-left");
  if (Temporal.PlainDate.compare(lastDay, from) < 0) return refused("leaves-before-start");
  const absent = await selectAbsentAfter(tx, personId, lastDay);
  if (absent !== null) return refused("stands-in", { absent });
  if (await isLastAdministrator(tx, personId, lastDay.add({ days: 1 }))) return refused("last-administrator");
  await endAll(tx, personId, lastDay);
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "person.left", data: { personId, lastDay: lastDay.toString() } });
  return done();
}
