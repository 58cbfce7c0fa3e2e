import { isVerifiedStatus, nameOrgan } from "./naming.ts";
import type { OfficeIdentity, OfficeProfile } from "./office.ts";
import { sourceOf } from "./source-of.ts";

/** A value of the profile that nobody has found, or that no source confirms. */
export interface OfficeGap {
  readonly field: keyof OfficeProfile | "organName" | "teryt";
  readonly kind: "missing" | "unverified";
  /** What the data say of the doubt, if anything. */
  readonly remark: string | null;
}

const expected = [
  "officialName",
  "street",
  "postcode",
  "phone",
  "email",
  "website",
  "bipUrl",
  "openingHours",
  "epuapBox",
  "edeliveryAddress",
  "population",
] as const satisfies readonly (keyof OfficeProfile)[];

/** What a profile lacks: it blocks nothing, but the office should see it and fill it in. */
export function officeGaps(identity: OfficeIdentity, profile: OfficeProfile): OfficeGap[] {
  return [...missing(identity, profile), ...unverified(identity, profile)];
}

function missing(identity: OfficeIdentity, profile: OfficeProfile): OfficeGap[] {
  // A powiat has gminas, not localities.
  const fields = identity.kind === "powiat" ? expected : [...expected, "localities" as const];
  return fields
    .filter((field) => profile[field] === null)
    .map((field) => ({ field, kind: "missing", remark: null }));
}

function unverified(identity: OfficeIdentity, profile: OfficeProfile): OfficeGap[] {
  const gaps: OfficeGap[] = [];
  const add = (field: OfficeGap["field"], remark: string | null) =>
    gaps.push({ field, kind: "unverified", remark });
  if (profile.officialName !== null && !isVerifiedStatus(profile.officialNameStatus)) {
    add("officialName", profile.officialNameStatus);
  }
  if (!nameOrgan(identity, profile.unitName).isVerified) add("organName", null);
  if (identity.status !== "verified") add("teryt", identity.status);
  if (profile.postcode !== null && profile.postcodeStatus !== null) add("postcode", profile.postcodeStatus);
  for (const field of expected) {
    const source = sourceOf[field];
    if (source && profile[field] !== null && !profile.sources[source]) add(field, null);
  }
  return gaps;
}
