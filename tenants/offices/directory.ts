import type { Temporal } from "temporal-polyfill";
import { identityOn } from "./identity-on.ts";
import { nameForDisplay, nameOffice, nameOrgan } from "./naming.ts";
import type { Office, OfficeIdentity, OfficeProfile } from "./office.ts";

/** An office as it lies in the tables: all its identities, of which a day picks one. */
export interface StoredOffice extends Pick<Office, "tenantId" | "slug" | "environment"> {
  readonly profile: OfficeProfile;
  readonly identities: readonly OfficeIdentity[];
}

/** The office as it was on a day, with the names it bore; none before its first day. */
export function officeOn(stored: StoredOffice, day: Temporal.PlainDate): Office | undefined {
  const { identities, profile, ...place } = stored;
  const identity = identityOn(identities, day);
  if (!identity) return undefined;
  return {
    ...place,
    displayName: nameForDisplay(identity, profile),
    officeName: nameOffice(identity, profile),
    organName: nameOrgan(identity, profile.unitName),
    identity,
    profile,
  };
}
