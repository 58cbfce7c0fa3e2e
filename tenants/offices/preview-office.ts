import type { Temporal } from "temporal-polyfill";
import type { CatalogueOffice } from "./catalogue.ts";
import { officeOn } from "./directory.ts";
import type { Office } from "./office.ts";

/** An office of the catalogue as it would be if it were founded on a day; none before its first identity. */
export function previewOffice(office: CatalogueOffice, day: Temporal.PlainDate): Office | undefined {
  return officeOn({ ...office, environment: "production" }, day);
}
