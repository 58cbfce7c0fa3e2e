import type { OfficeProfile } from "./office.ts";

/** Under which name a profile's `sources` tell where a value was seen; street and postcode stand in one address. */
export const sourceOf: Partial<Record<keyof OfficeProfile, string>> = {
  street: "address",
  postcode: "address",
  phone: "phone",
  email: "email",
  website: "website",
  bipUrl: "bip",
  population: "population",
};
