import type { SystemTx } from "#db/scope.ts";
import { countWaitingSince } from "./store.ts";

/** Minutes after which waiting work is a sign that something has stopped. */
const patience = 10;

/** How many messages of each office have waited for over ten minutes, by tenant id; offices without any aren't there. */
export function countOverdue(tx: SystemTx): Promise<ReadonlyMap<number, number>> {
  return countWaitingSince(tx, tx.wallNow.subtract({ minutes: patience }));
}
