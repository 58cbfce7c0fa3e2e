import type { Name, OfficeIdentity, OfficeProfile } from "./office.ts";

/**
 * The organ that decides: "Wójt Gminy Olsztyn", "Starosta Częstochowski". For a burmistrz it is built the same
 * neutral way ("Burmistrz Gminy Olsztyn") and marked: whether a charter says "Burmistrz Olsztyna" or "Burmistrz
 * Miasta i Gminy Olsztyn" was not found for any of the towns.
 */
export function nameOrgan(identity: OfficeIdentity, unitName: string): Name {
  const { headTitle } = identity;
  const title = headTitle.charAt(0).toLocaleUpperCase("pl") + headTitle.slice(1);
  const unit = unitName.replace(/^Gmina /, "Gminy ").replace(/^Powiat /, "");
  return {
    text: `${title} ${unit}`,
    isVerified: headTitle !== "burmistrz" && identity.status === "verified",
  };
}

/**
 * The office as a place. A historic name is used for the days it belongs to; where none is known, a rural gmina
 * gets the conventional one and a town its unit's name, both marked as unverified.
 */
export function nameOffice(identity: OfficeIdentity, profile: OfficeProfile): Name {
  const isHistoric = profile.officialNameStatus.startsWith("historic");
  if (profile.officialName !== null && !(isHistoric && identity.validTo === null)) {
    return { text: profile.officialName, isVerified: isVerifiedStatus(profile.officialNameStatus) };
  }
  const isRural = identity.kind === "gmina wiejska";
  return { text: isRural ? `Urząd Gminy ${profile.shortName}` : profile.unitName, isVerified: false };
}

/** A name that tells the office from its namesakes: there is another Olsztyn, and many a Janów. */
export function nameForDisplay(identity: OfficeIdentity, profile: OfficeProfile): string {
  if (identity.kind === "powiat") return profile.officialName ?? profile.shortName;
  return `${profile.shortName} (pow. częstochowski)`;
}

/** The catalogue says "verified", at times with a remark in brackets. */
export function isVerifiedStatus(status: string): boolean {
  return /^verified\b/.test(status);
}
