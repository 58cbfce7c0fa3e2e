import type { SystemTx } from "#db/scope.ts";
import { markAllDone } from "./store.ts";

/**
 * Settles all waiting work of an office without doing it: what weeks under a frozen clock left behind would come
 * now as mails about letters of long ago.
 */
export function settlePast(tx: SystemTx, tenantId: number): Promise<void> {
  return markAllDone(tx, tenantId);
}
