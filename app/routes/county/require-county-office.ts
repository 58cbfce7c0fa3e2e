import { notFound } from "#app/http/not-found.ts";
import type { CountyTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import {
  type CatalogueOffice,
  findOffice,
  type Office,
  previewOffice,
  readCatalogue,
} from "#tenants/offices/index.ts";

/** An office of the catalogue as the county finds it: as it stands, or as it would if it were founded today. */
export interface CountyOffice {
  readonly catalogue: CatalogueOffice;
  readonly office: Office;
  readonly isFounded: boolean;
}

/** The office that an address names; 404 for one that isn't of the county. */
export async function requireCountyOffice(tx: CountyTx, slug: string | undefined): Promise<CountyOffice> {
  const catalogue = readCatalogue().find((one) => one.slug === slug);
  if (!catalogue) throw notFound();
  const founded = await findOffice(tx, catalogue.slug);
  const office = founded ?? previewOffice(catalogue, legalDate(tx.now));
  if (!office) throw notFound();
  return { catalogue, office, isFounded: founded !== undefined };
}
