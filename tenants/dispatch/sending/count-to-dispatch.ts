import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, capCount } from "#tenants/capped-count.ts";
import { countSigned } from "./store.ts";

/** How many signed letters wait to be sent; past 1000 they are capped. */
export async function countToDispatch(tx: TenantTx): Promise<CappedCount> {
  return capCount(await countSigned(tx));
}
