import type { Temporal } from "temporal-polyfill";
import type { Role } from "./role.ts";
import { type DatedRole, isAuthorisedOn, type Period, rolesOn } from "./rules.ts";

/** What a request knows of a member of staff, in one office. Serves as the actor of that office's scope. */
export interface Officer {
  readonly tenantId: number;
  /** The office's slug, as in addresses: `mykanow`. */
  readonly office: string;
  readonly personId: string;
  readonly userId: string;
  readonly name: string;
  readonly position: string;
  readonly unitId: string;
  /** Whether she is authorised today to process personal data (IK § 11). */
  readonly isAuthorised: boolean;
  /** Roles of today; none for a person without the authorisation, so that a forgotten check grants nothing. */
  readonly roles: ReadonlySet<Role>;
}

/** A row of the `officers` projection with its office's slug: all her dated roles and authorisations. */
export interface OfficerRecord extends Omit<Officer, "isAuthorised" | "roles"> {
  readonly roles: readonly DatedRole[];
  readonly authorised: readonly Period[];
}

/** The officer as she is on one day. */
export function officerOn(record: OfficerRecord, day: Temporal.PlainDate): Officer {
  const isAuthorised = isAuthorisedOn(record.authorised, day);
  return { ...record, isAuthorised, roles: isAuthorised ? rolesOn(record.roles, day) : new Set() };
}
