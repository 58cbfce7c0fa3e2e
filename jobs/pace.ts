/** How fast the worker goes; all in wall time, milliseconds. */
export interface Pace {
  /** How long a message belongs to the worker that claimed it; after a crash it waits this long. */
  readonly leaseMs: number;
  /** How often due messages are looked for when nobody gave notice of them. */
  readonly sweepMs: number;
  /** How often work that falls due by the calendar is looked for. */
  readonly nightlyMs: number;
  /** Pause before the second attempt; it doubles with each further one. */
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** How long a stopping worker waits for what runs. */
  readonly drainMs: number;
  /** How many messages run at once. */
  readonly concurrency: number;
  /** How many waiting messages of one office are handed out at a time. */
  readonly perOffice: number;
}

/** The pace of an installation in use. Sending one mail gives up well before the lease ends. */
export const usualPace: Pace = {
  leaseMs: 120_000,
  sweepMs: 5_000,
  nightlyMs: 60_000,
  firstRetryMs: 10_000,
  longestRetryMs: 3_600_000,
  drainMs: 10_000,
  concurrency: 8,
  perOffice: 8,
};

/**
 * How long to wait before the next attempt: doubling, capped, and spread by a quarter either way, so that mails
 * refused together don't come back together.
 * @param attempt how many attempts were made, from 1
 * @param chance a number from 0 to 1
 */
export function backOff(
  pace: Pick<Pace, "firstRetryMs" | "longestRetryMs">,
  attempt: number,
  chance: number,
): number {
  const straight = Math.min(pace.firstRetryMs * 2 ** (attempt - 1), pace.longestRetryMs);
  return Math.round(straight * (0.75 + chance / 2));
}
