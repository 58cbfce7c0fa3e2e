import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, countLimit } from "./register-view.ts";
import { countEntries } from "./store.ts";

/** How many registered items nobody has yet; more than 1000 are capped. */
export async function countToAssign(tx: TenantTx): Promise<CappedCount> {
  const counted = await countEntries(tx, { state: "registered" });
  return { count: Math.min(counted, countLimit), isCapped: counted > countLimit };
}
