import type { TenantTx } from "#db/scope.ts";
import { lockRow } from "./store.ts";

/**
 * Locks the resident's side of a case to the end of the transaction: what she files meanwhile either is in already, or
 * waits and finds the case as the command left it.
 */
export function lockResidentCase(tx: TenantTx, residentCaseId: string): Promise<void> {
  return lockRow(tx, residentCaseId);
}
