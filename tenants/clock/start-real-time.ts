import type { CountyTx } from "#db/scope.ts";
import { deleteClock, updateEnvironment } from "./store.ts";

/**
 * Ends an office's life under a frozen clock: from now on its time is the real one and it counts as production.
 * The demo county is built this way, so that its past was made by the commands themselves, day by day.
 */
export async function startRealTime(tx: CountyTx, tenantId: number): Promise<void> {
  await deleteClock(tx, tenantId);
  await updateEnvironment(tx, tenantId);
}
