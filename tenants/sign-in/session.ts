import type { Temporal } from "temporal-polyfill";
import type { Officer } from "#tenants/people/index.ts";

/** A role above the offices, without a tenant. */
export type CountyRole = "county-admin" | "project-coordinator" | "trainer";

/** A resident as her session knows her. Serves as the person who files. */
export interface Resident {
  readonly residentId: string;
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** First and last name together. */
  readonly name: string;
  /** When the trusted profile first confirmed who she is; null: she only says so. */
  readonly confirmedAt: Temporal.Instant | null;
}

/** A live session with the person behind it, as one query finds them. */
export type Session = {
  /** SHA-256 of its token. */
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  readonly expiresAt: Temporal.Instant;
  /** When the trusted-profile step was passed in this session. */
  readonly trustedAt: Temporal.Instant | null;
} & (
  | {
      readonly kind: "staff";
      /** One for each office she works in. */
      readonly officers: readonly Officer[];
      /** What she does for the whole county. */
      readonly countyRoles: ReadonlySet<CountyRole>;
    }
  | { readonly kind: "resident"; readonly resident: Resident }
);
