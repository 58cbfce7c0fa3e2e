import type { TenantTx } from "#db/scope.ts";
import { remindOfDeadlines } from "./cases/index.ts";
import { completeFiction } from "./dispatch/index.ts";

/** Work that the calendar asks for, not a person. */
export interface DueCommand {
  /** Kebab-case; stands in the events as who did it. */
  readonly name: string;
  /** Finds what has fallen due by the scope's `now` and does it; run again, it finds nothing. */
  run(tx: TenantTx): Promise<unknown>;
}

/**
 * What falls due in an office, in this order. The nightly job calls the list every minute of wall time,
 * a sandbox's clock whenever it moves.
 */
export const dueCommands: readonly DueCommand[] = [
  { name: "complete-fiction", run: completeFiction },
  { name: "remind-of-deadlines", run: remindOfDeadlines },
];
