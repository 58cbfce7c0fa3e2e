import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { judgeUnexamined, type UnexaminedGround } from "./rules.ts";
import { selectItemsSince, selectLastCall } from "./store.ts";

/**
 * Finds whether the application of a case may be left unexamined today (KPA art. 64 § 2), with the facts and dates
 * that say so, or with what is still missing.
 */
export async function findUnexaminedGround(tx: TenantTx, caseId: string): Promise<UnexaminedGround> {
  const call = await selectLastCall(tx, caseId);
  const items = call ? await selectItemsSince(tx, caseId, call.sentAt) : [];
  return judgeUnexamined(call, items, legalDate(tx.now));
}
