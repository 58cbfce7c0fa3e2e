import { type Office, officeGaps } from "#tenants/offices/index.ts";
import { sayGaps } from "./gap-words.ts";

/** What the county knows of an office, with the doubts of its data. */
export function viewOfficeFacts({ officeName, organName, identity, profile }: Office) {
  const gaps = officeGaps(identity, profile);
  return {
    officeName,
    organName,
    teryt: { text: identity.teryt, isVerified: identity.status === "verified" },
    remark: identity.status === "verified" ? null : identity.status,
    address: [profile.street, [profile.postcode, profile.seatCity].filter(Boolean).join(" ")]
      .filter(Boolean)
      .join(", "),
    missing: sayGaps(gaps, "missing"),
    unverified: sayGaps(gaps, "unverified"),
  };
}
