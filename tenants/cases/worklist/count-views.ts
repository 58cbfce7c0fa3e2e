import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type CappedCount, capCount } from "#tenants/capped-count.ts";
import { countWorklists } from "./store.ts";
import { type WorklistOwner, type WorklistView, worklistViews } from "./worklist-view.ts";

/** How many cases stand in each view of the worklist; more than 1000 are capped. */
export async function countViews(
  tx: TenantTx,
  owner: WorklistOwner,
): Promise<Readonly<Record<WorklistView, CappedCount>>> {
  const counted = await countWorklists(tx, owner, legalDate(tx.now));
  const entries = worklistViews.map((view) => [view, capCount(counted.get(view) ?? 0)]);
  return Object.fromEntries(entries);
}
