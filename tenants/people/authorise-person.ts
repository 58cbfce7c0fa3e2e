import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { insertAuthorisation, lockPerson, refreshOfficer } from "./store.ts";

/** `data-processing`: to work in EZD at all (IK § 11, RODO art. 29); `signing`: to sign for the office. */
export type AuthorisationKind = "data-processing" | "signing";

/** A dated authorisation of a person. */
export interface Authorisation {
  readonly personId: string;
  readonly kind: AuthorisationKind;
  /** What it covers, as the register of authorisations says it. */
  readonly extent: string;
  readonly from: Temporal.PlainDate;
  /** Last day; none: until withdrawn. */
  readonly to?: Temporal.PlainDate | null;
}

/** Authorises a person for a time. Refuses a stranger and a period that ends before it starts. */
export async function authorisePerson(
  tx: TenantTx,
  authorisation: Authorisation,
): Promise<Outcome<undefined, "unknown-person" | "period-reversed">> {
  const { personId, kind, from, to = null } = authorisation;
  if (!(await lockPerson(tx, personId))) return refused("unknown-person");
  if (to && to.toString() < from.toString()) return refused("period-reversed");
  await insertAuthorisation(tx, authorisation);
  await refreshOfficer(tx, personId);
  const period = { from: from.toString(), to: to?.toString() ?? null };
  await recordEvent(tx, { type: "authorisation.granted", data: { personId, kind, ...period } });
  return done();
}
