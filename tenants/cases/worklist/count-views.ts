import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { CappedCount } from "#tenants/intake/index.ts";
import { countWorklists } from "./store.ts";
import { type WorklistOwner, type WorklistView, worklistLimit, worklistViews } from "./worklist-view.ts";

/** How many cases stand in each view of the worklist; more than 1000 are capped. */
export async function countViews(
  tx: TenantTx,
  owner: WorklistOwner,
): Promise<Readonly<Record<WorklistView, CappedCount>>> {
  const counted = await countWorklists(tx, owner, legalDate(tx.now));
  const capped = (count: number) => ({
    count: Math.min(count, worklistLimit),
    isCapped: count > worklistLimit,
  });
  const entries = worklistViews.map((view) => [view, capped(counted.get(view) ?? 0)]);
  return Object.fromEntries(entries);
}
