import type { TenantTx } from "#db/scope.ts";
import { selectHasDocument } from "./store.ts";

/** Whether the document is of that case. */
export function hasDocument(tx: TenantTx, caseId: string, documentId: string): Promise<boolean> {
  return selectHasDocument(tx, caseId, documentId);
}
