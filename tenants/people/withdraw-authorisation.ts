import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { WithdrawRefusal } from "./refusals.ts";
import { mayActorDo } from "./role-matrix.ts";
import { isLastAdministrator } from "./staff/is-last-administrator.ts";
import { endAuthorisations, lockPerson, refreshOfficer } from "./store.ts";
import type { AuthorisationKind } from "./types.ts";

/** An authorisation that a person loses. */
export interface AuthorisationWithdrawal {
  readonly personId: string;
  readonly kind: AuthorisationKind;
  /** First day without it; today takes it away at once (KRI § 20). */
  readonly from: Temporal.PlainDate;
}

/**
 * Withdraws all authorisations of one kind that are in force. Refuses whoever may not administer, a stranger,
 * when there is none, and to leave the office without an administrator.
 */
export async function withdrawAuthorisation(
  tx: TenantTx,
  { personId, kind, from }: AuthorisationWithdrawal,
): Promise<Outcome<undefined, WithdrawRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!(await lockPerson(tx, personId))) return refused("unknown-person");
  if (kind === "data-processing" && (await isLastAdministrator(tx, personId, from)))
    return refused("last-administrator");
  if (!(await endAuthorisations(tx, personId, kind, from))) return refused("not-authorised");
  await refreshOfficer(tx, personId);
  await recordEvent(tx, { type: "authorisation.withdrawn", data: { personId, kind, from: from.toString() } });
  return done();
}
