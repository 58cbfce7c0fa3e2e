import type { TenantTx } from "#db/scope.ts";
import { selectHistory } from "./store.ts";

/**
 * All that happened in a case and to the items filed in it, the earliest first: who, with the position she had then,
 * did what, when, with which document. The case log (KPA art. 66a, Dz.U. 2012 poz. 250) is a view of this.
 */
export function listCaseHistory(tx: TenantTx, caseId: string) {
  return selectHistory(tx, caseId);
}

/** One event of a case. */
export type CaseEvent = Awaited<ReturnType<typeof listCaseHistory>>[number];
