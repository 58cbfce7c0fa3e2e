import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type CappedCount, capCount } from "#tenants/capped-count.ts";
import { countAwaitingOf } from "./store.ts";

/** How many documents wait for a person's approval or signature, or for one whom she stands in for today. */
export async function countAwaiting(tx: TenantTx, personId: string): Promise<CappedCount> {
  return capCount(await countAwaitingOf(tx, personId, legalDate(tx.now)));
}
