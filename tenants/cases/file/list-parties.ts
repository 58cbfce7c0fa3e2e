import type { TenantTx } from "#db/scope.ts";
import { selectParties } from "./store.ts";

/** The parties of a case, in the order they were entered. */
export function listParties(tx: TenantTx, caseId: string) {
  return selectParties(tx, caseId);
}
