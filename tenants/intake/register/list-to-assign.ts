import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, capCount } from "#tenants/capped-count.ts";
import type { RegisterEntry } from "./register-view.ts";
import { countEntries, selectUnassigned } from "./store.ts";

/** The queue for assignment: the 50 oldest registered items that nobody has, and how many there are in all. */
export async function listToAssign(
  tx: TenantTx,
): Promise<CappedCount & { readonly entries: readonly RegisterEntry[] }> {
  const entries = await selectUnassigned(tx);
  const counted = await countEntries(tx, { state: "registered" });
  return { entries, ...capCount(counted) };
}
