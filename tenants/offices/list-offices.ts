import type { CountyTx, PublicTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { officeOn } from "./directory.ts";
import type { Office } from "./office.ts";
import { selectOffices } from "./store.ts";

/** The offices of the directory as they are today, by tenant id; sandboxes are not among them. */
export async function listOffices(tx: PublicTx | CountyTx): Promise<Office[]> {
  const today = legalDate(tx.now);
  const stored = await selectOffices(tx, { environment: "production" });
  return stored.flatMap((office) => officeOn(office, today) ?? []);
}
