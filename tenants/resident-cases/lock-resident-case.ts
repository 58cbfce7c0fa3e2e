import type { TenantTx } from "#db/scope.ts";
import { lockRow } from "./store.ts";
import type { StageChange } from "./types.ts";

/**
 * Locks the resident's side of a case to the end of the transaction: what she files meanwhile either is in already, or
 * waits and finds the case as the command left it. Answers where it stands.
 */
export function lockResidentCase(tx: TenantTx, residentCaseId: string): Promise<StageChange> {
  return lockRow(tx, residentCaseId);
}
