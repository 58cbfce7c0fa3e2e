import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { selectWorklist } from "./store.ts";
import type { WorklistOrder, WorklistOwner, WorklistRow, WorklistView } from "./worklist-view.ts";

/**
 * One page, 50 cases, of a view of the worklist: in groups, in each by due date or as asked.
 * @param page from 1
 */
export async function listWorklist(
  tx: TenantTx,
  owner: WorklistOwner,
  view: WorklistView,
  page = 1,
  order: WorklistOrder = "due",
): Promise<WorklistRow[]> {
  const today = legalDate(tx.now);
  const rows = await selectWorklist(tx, { view, owner, today, page, order });
  return rows.map((row) => {
    const runs = row.group !== "closed" && !row.isPaused;
    return { ...row, daysLeft: runs && row.dueOn ? today.until(row.dueOn).days : null };
  });
}
