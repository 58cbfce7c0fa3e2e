import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, capCount, sumCounts } from "#tenants/capped-count.ts";
import { countCameBackLetters } from "../again/store.ts";
import { countSigned } from "./store.ts";

/** How many letters wait to be sent: signed ones, and those that came back; past 1000 of either they are capped. */
export async function countToDispatch(tx: TenantTx): Promise<CappedCount> {
  return sumCounts(capCount(await countSigned(tx)), capCount(await countCameBackLetters(tx)));
}
