import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, capCount } from "#tenants/capped-count.ts";
import { countEntries } from "./store.ts";

/** How many registered items nobody has yet; more than 1000 are capped. */
export async function countToAssign(tx: TenantTx): Promise<CappedCount> {
  return capCount(await countEntries(tx, { state: "registered" }));
}
