import type { Temporal } from "temporal-polyfill";
import type { CountyTx, PublicTx, TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { officeOn } from "./directory.ts";
import type { Office } from "./office.ts";
import { selectOffices } from "./store.ts";

/**
 * The office with this slug as it was on a day (today unless told): a letter of 2021 bears the names of 2021.
 * Inside an office's scope only that office is found.
 */
export async function findOffice(
  tx: PublicTx | CountyTx | TenantTx,
  slug: string,
  day: Temporal.PlainDate = legalDate(tx.now),
): Promise<Office | undefined> {
  const [stored] = await selectOffices(tx, { slug });
  return stored && officeOn(stored, day);
}
