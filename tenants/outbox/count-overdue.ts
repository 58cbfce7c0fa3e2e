import type { SystemTx } from "#db/scope.ts";
import type { Backlog } from "./backlog.ts";
import { countTroubled } from "./store.ts";

/** Minutes after which waiting work is a sign that something has stopped. */
const patience = 10;

/** For so many days a failure is still news. */
const newsDays = 7;

/** The backlog of each office, by tenant id; offices without any aren't there. */
export function countOverdue(tx: SystemTx): Promise<ReadonlyMap<number, Backlog>> {
  const waitingSince = tx.wallNow.subtract({ minutes: patience });
  return countTroubled(tx, waitingSince, tx.wallNow.subtract({ hours: newsDays * 24 }));
}
