import type { OfficeProfile } from "./office.ts";

/** A profile as a row of `office_profiles`. */
export function profileRow(tenantId: number, profile: OfficeProfile) {
  return {
    tenant_id: tenantId,
    short_name: profile.shortName,
    official_name: profile.officialName,
    official_name_status: profile.officialNameStatus,
    unit_name: profile.unitName,
    seat_city: profile.seatCity,
    street: profile.street,
    postcode: profile.postcode,
    postcode_status: profile.postcodeStatus,
    phone: profile.phone,
    email: profile.email,
    website: profile.website,
    bip_url: profile.bipUrl,
    opening_hours: profile.openingHours,
    epuap_box: profile.epuapBox,
    edelivery_address: profile.edeliveryAddress,
    population: profile.population,
    coordinates: profile.coordinates,
    localities: profile.localities,
    note: profile.note,
    sources: profile.sources,
    higher_authority: profile.higherAuthority,
  };
}

type ProfileColumns = Omit<ReturnType<typeof profileRow>, "coordinates" | "localities" | "sources"> &
  Record<"coordinates" | "localities" | "sources", unknown>;

/** The profile a row of `office_profiles` holds; its JSON columns are written by `profileRow` alone. */
export function profileOf(row: ProfileColumns): OfficeProfile {
  return {
    shortName: row.short_name,
    officialName: row.official_name,
    officialNameStatus: row.official_name_status,
    unitName: row.unit_name,
    seatCity: row.seat_city,
    street: row.street,
    postcode: row.postcode,
    postcodeStatus: row.postcode_status,
    phone: row.phone,
    email: row.email,
    website: row.website,
    bipUrl: row.bip_url,
    openingHours: row.opening_hours,
    epuapBox: row.epuap_box,
    edeliveryAddress: row.edelivery_address,
    population: row.population,
    coordinates: row.coordinates as OfficeProfile["coordinates"],
    localities: row.localities as OfficeProfile["localities"],
    note: row.note,
    sources: row.sources as OfficeProfile["sources"],
    higherAuthority: row.higher_authority,
  };
}
