import type { TenantTx } from "#db/scope.ts";
import { selectHasDelivery } from "./store.ts";

/** Whether the delivery is of that case. */
export function hasDelivery(tx: TenantTx, caseId: string, deliveryId: string): Promise<boolean> {
  return selectHasDelivery(tx, caseId, deliveryId);
}
