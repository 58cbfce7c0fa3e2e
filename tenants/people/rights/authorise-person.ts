import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { hasLeftBy, lastDayOfRight } from "../employment/rules.ts";
import { lockEmployment } from "../employment/store.ts";
import type { AuthoriseRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import { asPeriod } from "../rules.ts";
import type { Authorisation } from "../types.ts";
import { hasAuthorisation, insertAuthorisation, refreshOfficer } from "./store.ts";

/**
 * Authorises a person for a time, at most to the last day of her work. Refuses whoever may not administer, an
 * authorisation that doesn't say for what or from when, a stranger, somebody who has left by its first day, a period that
 * ends before it starts, and what she is authorised to then.
 */
export async function authorisePerson(
  tx: TenantTx,
  authorisation: Asked<Authorisation, "from">,
): Promise<Outcome<undefined, AuthoriseRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  const { personId, kind, extent, from } = authorisation;
  if (extent === "") return refused("extent-missing");
  if (!from) return refused("day-missing");
  const employment = await lockEmployment(tx, personId);
  if (!employment) return refused("unknown-person");
  if (hasLeftBy(employment, from)) return refused("already-left");
  const to = lastDayOfRight(employment, authorisation.to ?? null);
  const period = asPeriod(from, to);
  if (period.to !== null && period.to < period.from) return refused("period-reversed");
  if (await hasAuthorisation(tx, { personId, kind, extent, from, to })) return refused("already-authorised");
  await insertAuthorisation(tx, { personId, kind, extent, from, to });
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "authorisation.granted", data: { personId, kind, ...period } });
  return done();
}
