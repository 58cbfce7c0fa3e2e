import type { TenantTx } from "#db/scope.ts";
import { listVainWaits, remindOfDeadlines, tellOfVainWaits } from "./cases/index.ts";
import { completeFiction, listFictionsDue } from "./dispatch/index.ts";

/** Work that the calendar asks for, not a person. */
export interface DueCommand {
  /** Kebab-case; stands in the events as who did it. */
  readonly name: string;
  /** What has fallen due by the scope's `now`, by id; without it, `run` finds that out and does it in one go. */
  list?(tx: TenantTx): Promise<readonly string[]>;
  /** Does one of them in a transaction of its own, so that one that fails holds up no other; run again, does nothing. */
  run(tx: TenantTx, id: string): Promise<unknown>;
}

/**
 * What falls due in an office, in this order. The nightly job calls the list every minute of wall time,
 * a sandbox's clock whenever it moves.
 */
export const dueCommands: readonly DueCommand[] = [
  { name: "complete-fiction", list: listFictionsDue, run: completeFiction },
  { name: "tell-of-vain-waits", list: listVainWaits, run: tellOfVainWaits },
  { name: "remind-of-deadlines", run: remindOfDeadlines },
];
