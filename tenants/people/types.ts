import type { Temporal } from "temporal-polyfill";
import type { Role } from "./role.ts";

/** A person who starts work in an office, with the position she takes. */
export interface NewPerson {
  /** Her staff account; made by the county beforehand. */
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly unitId: string;
  /** Position as it stands under letters: `inspektor`. */
  readonly title: string;
  /** Short sign of the person in drafts and registers: `AN`. */
  readonly initials: string;
  /** First day of work. */
  readonly from: Temporal.PlainDate;
}

/** A role for a person, from a day and, if known, to a day (included). */
export interface RoleGrant {
  readonly personId: string;
  readonly role: Role;
  readonly from: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate | null;
}

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

/** Who stands in for whom, and when; both days included. */
export interface Substitution {
  readonly absentPersonId: string;
  readonly substitutePersonId: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
}
