import type { Temporal } from "temporal-polyfill";

/** What an office was over a span of days: a gmina that becomes a town changes head, kind and code at once. */
export interface OfficeIdentity {
  readonly validFrom: Temporal.PlainDate;
  /** The last day, or null while it lasts. */
  readonly validTo: Temporal.PlainDate | null;
  /** "powiat", "gmina wiejska" or "gmina miejsko-wiejska". */
  readonly kind: string;
  /** Four digits of a powiat or seven of a gmina (GUS, TERC). */
  readonly teryt: string;
  /** "starosta", "wójt" or "burmistrz". */
  readonly headTitle: string;
  /** How sure the data are: "verified", or a sentence that says what isn't. */
  readonly status: string;
}

/** What the public may know of an office; null means that nobody has verified the value. */
export interface OfficeProfile {
  readonly shortName: string;
  readonly officialName: string | null;
  readonly officialNameStatus: string;
  readonly unitName: string;
  readonly seatCity: string;
  readonly street: string | null;
  readonly postcode: string | null;
  /** Doubt about the postcode, or null. */
  readonly postcodeStatus: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly bipUrl: string | null;
  readonly openingHours: string | null;
  readonly epuapBox: string | null;
  readonly edeliveryAddress: string | null;
  readonly population: number | null;
  /** A point of the seat's village or town, not of the building. */
  readonly coordinates: { readonly lat: number; readonly lon: number; readonly precision: string } | null;
  readonly localities: readonly string[] | null;
  readonly note: string | null;
  /** Where a value was seen, by the name of the value. */
  readonly sources: Readonly<Record<string, string | null>>;
  readonly higherAuthority: string;
}

/** A name and whether a source confirms it; an unconfirmed one is shown with its mark. */
export interface Name {
  readonly text: string;
  readonly isVerified: boolean;
}

/** An office of the directory as it is on a day. */
export interface Office {
  readonly tenantId: number;
  readonly slug: string;
  readonly environment: "production" | "training";
  /** Tells the office from its namesakes: "Olsztyn (pow. częstochowski)". */
  readonly displayName: string;
  /** Name of the office as a place: "Urząd Gminy Mstów". */
  readonly officeName: Name;
  /** Name of the organ that decides: "Wójt Gminy Mstów". */
  readonly organName: Name;
  readonly identity: OfficeIdentity;
  readonly profile: OfficeProfile;
}

/** Where an office is founded: an exercise's sandbox is a tenant of its own, with another id and slug. */
export interface OfficePlace {
  readonly tenantId: number;
  readonly slug: string;
  readonly environment: "production" | "training";
}
