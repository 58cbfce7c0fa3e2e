import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { Occurrence } from "./event.ts";
import { insertEvent } from "./store.ts";

/**
 * Appends an event in the command's own transaction: who (name and position as they are now), what, which document,
 * when by both clocks (decision 9; metryka: regulation of 6.03.2012, Dz.U. 2012 poz. 250).
 */
export function recordEvent(tx: TenantTx | FilingTx, occurrence: Occurrence): Promise<void> {
  return insertEvent(tx, occurrence);
}
