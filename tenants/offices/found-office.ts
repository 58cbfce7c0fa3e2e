import type { CountyTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { CatalogueOffice } from "./catalogue.ts";
import type { OfficePlace } from "./office.ts";
import { insertIdentities, insertProfile, insertTenant } from "./store.ts";

/**
 * Founds an office: its tenant, its identities over time and its public profile. Unknown values stay null.
 * Refuses `office-exists` when the id or the slug is taken.
 * @param place an office of the county stands where the catalogue puts it
 */
export async function foundOffice(
  tx: CountyTx,
  office: CatalogueOffice,
  place: OfficePlace = { tenantId: office.tenantId, slug: office.slug, environment: "production" },
): Promise<Outcome<undefined, "office-exists">> {
  if (!(await insertTenant(tx, place))) return refused("office-exists", { slug: place.slug });
  await insertIdentities(tx, place.tenantId, office.identities);
  await insertProfile(tx, place.tenantId, office.profile);
  return done();
}
