import type { Temporal } from "temporal-polyfill";
import type { Role } from "./role.ts";

/** A span of calendar days in ISO text, both ends included; an open end is null. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** A role with the days on which it is held. */
export interface DatedRole extends Period {
  readonly role: Role;
}

/** Whether the period covers `day`. A period that ends before it starts covers none. */
export function isInForce(period: Period, day: Temporal.PlainDate): boolean {
  const date = day.toString();
  return period.from <= date && (period.to === null || date <= period.to);
}

/** Whether two periods share a day. */
export function doPeriodsOverlap(one: Period, other: Period): boolean {
  const startsInTime = (period: Period, end: string | null) => end === null || period.from <= end;
  return [one, other].every(({ to }) => startsInTime(one, to) && startsInTime(other, to));
}

/** Two days as a period. */
export function asPeriod(from: Temporal.PlainDate, to: Temporal.PlainDate | null): Period {
  return { from: from.toString(), to: to?.toString() ?? null };
}

/** Whether one of the authorisations to process personal data covers `day` (IK § 11). */
export function isAuthorisedOn(authorised: readonly Period[], day: Temporal.PlainDate): boolean {
  return authorised.some((period) => isInForce(period, day));
}

/** The roles held on `day`. */
export function rolesOn(grants: readonly DatedRole[], day: Temporal.PlainDate): ReadonlySet<Role> {
  return new Set(grants.filter((grant) => isInForce(grant, day)).map((grant) => grant.role));
}
