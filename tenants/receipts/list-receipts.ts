import type { ResidentTx } from "#db/scope.ts";
import { type OwnReceipt, selectReceipts } from "./store.ts";

/** Lists what the resident got for filing in one case: application, supplements, appeal; oldest first. */
export function listReceipts(tx: ResidentTx, residentCaseId: string): Promise<OwnReceipt[]> {
  return selectReceipts(tx, { residentCaseId });
}
