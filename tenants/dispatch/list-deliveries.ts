import type { TenantTx } from "#db/scope.ts";
import { selectDeliveries } from "./store.ts";
import type { Delivery } from "./types.ts";

/** The deliveries of a case with their evidence, in the order they were sent. */
export function listDeliveries(tx: TenantTx, caseId: string): Promise<Delivery[]> {
  return selectDeliveries(tx, caseId);
}
