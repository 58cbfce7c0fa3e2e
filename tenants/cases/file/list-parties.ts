import type { TenantTx } from "#db/scope.ts";
import { selectParties } from "../parties/store.ts";
import type { Party } from "../types.ts";

/** The parties of a case and their attorneys, also former ones, in the order they were entered. */
export function listParties(tx: TenantTx, caseId: string): Promise<Party[]> {
  return selectParties(tx, caseId);
}
