import type { TenantTx } from "#db/scope.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { endActiveAssignments } from "./assignments/store.ts";
import { updateItem } from "./store.ts";

/** Marks a locked item as filed in a case: its assignments are taken, and the register names the case. */
export async function fileInCase(tx: TenantTx, itemId: string, caseId: string): Promise<void> {
  await endActiveAssignments(tx, itemId, "taken");
  await updateItem(tx, itemId, { state: "in-case", case_id: caseId });
  await settleNotices(tx, { incomingItemId: itemId });
}
