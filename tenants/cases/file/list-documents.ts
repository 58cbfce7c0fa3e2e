import type { TenantTx } from "#db/scope.ts";
import { selectDocuments } from "./store.ts";

/** The documents of a case, the latest first, each with its register number or the day it was delivered. */
export function listDocuments(tx: TenantTx, caseId: string) {
  return selectDocuments(tx, caseId);
}

/** A document in the list of a case. */
export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number];
