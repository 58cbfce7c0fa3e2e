import { Temporal } from "temporal-polyfill";
import data from "./data/offices.json" with { type: "json" };
import type { OfficeIdentity, OfficeProfile } from "./office.ts";

/** An office as the project's data know it: null is a value nobody has verified, never a guess. */
export interface CatalogueOffice {
  readonly tenantId: number;
  readonly slug: string;
  readonly profile: OfficeProfile;
  /** Oldest first, without gaps or overlaps. */
  readonly identities: readonly OfficeIdentity[];
}

/**
 * Tenant ids are places in this list, from 1. The county's office comes first, the gminas follow by name; an
 * office that joins later is added at the end, since ids stand in every row.
 */
const tenantOrder: readonly string[] = [
  "powiat-czestochowski",
  "blachownia",
  "janow",
  "kamienica-polska",
  "klomnice",
  "koniecpol",
  "konopiska",
  "kruszyna",
  "lelow",
  "mstow",
  "mykanow",
  "olsztyn",
  "poczesna",
  "przyrow",
  "redziny",
  "starcza",
];

/** The body that hears appeals from all 16 organs (KPA art. 17). */
const higherAuthority = "Samorządowe Kolegium Odwoławcze w Częstochowie";

/** The 16 offices of the project, by tenant id. */
export function readCatalogue(): readonly CatalogueOffice[] {
  return data.offices.map(readOffice).sort((one, other) => one.tenantId - other.tenantId);
}

function readOffice(entry: (typeof data.offices)[number]): CatalogueOffice {
  const place = tenantOrder.indexOf(entry.slug);
  if (place < 0) throw new Error(`No tenant id for the office ${entry.slug}`);
  const { address, coordinates } = entry;
  return {
    tenantId: place + 1,
    slug: entry.slug,
    profile: {
      shortName: entry.short_name,
      officialName: entry.official_name,
      officialNameStatus: entry.official_name_status,
      unitName: entry.unit_name,
      seatCity: address.city,
      street: address.street,
      postcode: address.postcode,
      postcodeStatus: address.postcode_status ?? null,
      phone: entry.phone,
      email: entry.email,
      website: entry.website,
      bipUrl: entry.bip_url,
      openingHours: entry.opening_hours,
      epuapBox: entry.epuap_box,
      edeliveryAddress: entry.edoreczenia_address,
      population: entry.population,
      coordinates,
      localities: entry.localities,
      note: entry.note,
      sources: entry.sources,
      higherAuthority,
    },
    identities: entry.status_history.map(readIdentity),
  };
}

function readIdentity(entry: (typeof data.offices)[number]["status_history"][number]): OfficeIdentity {
  return {
    validFrom: Temporal.PlainDate.from(entry.valid_from),
    validTo: entry.valid_to === null ? null : Temporal.PlainDate.from(entry.valid_to),
    kind: entry.kind,
    teryt: entry.teryt,
    headTitle: entry.head_title,
    status: entry.status,
  };
}
