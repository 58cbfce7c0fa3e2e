import type { TenantTx } from "#db/scope.ts";
import { selectHasFee } from "./store.ts";

/** Whether the fee is of that case. */
export function hasFee(tx: TenantTx, caseId: string, feeId: string): Promise<boolean> {
  return selectHasFee(tx, caseId, feeId);
}
