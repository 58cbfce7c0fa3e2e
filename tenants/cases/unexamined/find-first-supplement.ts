import type { TenantTx } from "#db/scope.ts";
import { isSupplement, type LaterItem, type SentCall } from "./rules.ts";
import { selectItemsSince } from "./store.ts";

/** Finds the supplement of a case that came in first of those registered since a moment; undefined without any. */
export async function findFirstSupplement(
  tx: TenantTx,
  caseId: string,
  since: SentCall["sentAt"],
): Promise<LaterItem | undefined> {
  return (await selectItemsSince(tx, caseId, since)).find(isSupplement);
}
