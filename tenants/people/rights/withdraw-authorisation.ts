import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { isBefore } from "../employment/rules.ts";
import { lockPerson } from "../employment/store.ts";
import type { WithdrawRefusal } from "../refusals.ts";
import { mayActorDo } from "../role-matrix.ts";
import type { AuthorisationKind } from "../types.ts";
import { isLastAdministrator } from "./is-last-administrator.ts";
import { endAuthorisations, refreshOfficer } from "./store.ts";

/** An authorisation that a person loses. */
export interface AuthorisationWithdrawal {
  readonly personId: string;
  readonly kind: AuthorisationKind;
  /** First day without it; today takes it away at once (KRI § 20). */
  readonly from: Temporal.PlainDate;
}

/**
 * Withdraws all authorisations of one kind that are in force or to come. Refuses whoever may not administer, what
 * names no day or a past one, a stranger, when there is none, and to leave the office without an administrator.
 */
export async function withdrawAuthorisation(
  tx: TenantTx,
  { personId, kind, from }: Asked<AuthorisationWithdrawal, "from">,
): Promise<Outcome<undefined, WithdrawRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!from) return refused("day-missing");
  if (isBefore(from, legalDate(tx.now))) return refused("day-past");
  if (!(await lockPerson(tx, personId))) return refused("unknown-person");
  if (kind === "data-processing" && (await isLastAdministrator(tx, personId, from)))
    return refused("last-administrator");
  if (!(await endAuthorisations(tx, personId, kind, from))) return refused("not-authorised");
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "authorisation.withdrawn", data: { personId, kind, from: from.toString() } });
  return done();
}
