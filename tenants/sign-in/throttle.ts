import type { Temporal } from "temporal-polyfill";

/** How many tries one key has had, as `attempts` keeps it. */
export interface Tries {
  readonly failures: number;
  readonly windowStartedAt: Temporal.Instant;
  readonly blockedUntil: Temporal.Instant | null;
}

/**
 * Failures allowed within the window: at one account from one address, at one account from everywhere, and from one
 * address, behind which a whole office may sit. Who guesses at an account from elsewhere thus keeps its owner out only
 * from many addresses at once.
 */
export const failureLimits = { pair: 10, account: 100, address: 50 } as const;

const windowMinutes = 15;

/** Whole minutes, rounded up, until the key may be tried again; 0: at once. */
export function minutesBlocked({ blockedUntil }: Tries, now: Temporal.Instant): number {
  if (blockedUntil === null) return 0;
  return Math.max(0, Math.ceil(now.until(blockedUntil).total("minutes")));
}

/**
 * Counts one more try as failed; it is taken back if it turns out right. From the limit on each failure blocks the
 * key, for 1, 2, 4, 8 and then 15 minutes; a quiet quarter of an hour forgets all. Nobody is locked out for good.
 */
export function countTry(tries: Tries, limit: number, now: Temporal.Instant): Tries {
  const quietSince = tries.blockedUntil ?? tries.windowStartedAt;
  const isForgotten = now.since(quietSince).total("minutes") >= windowMinutes;
  const failures = isForgotten ? 1 : tries.failures + 1;
  const excess = failures - limit;
  const pause = Math.min(2 ** excess, windowMinutes);
  return {
    failures,
    windowStartedAt: isForgotten ? now : tries.windowStartedAt,
    blockedUntil: excess < 0 ? null : now.add({ seconds: pause * 60 }),
  };
}

/** Takes one counted try back: it was right, or neither right nor wrong. */
export function takeTryBack(tries: Tries, limit: number): Tries {
  const failures = Math.max(0, tries.failures - 1);
  return { ...tries, failures, blockedUntil: failures < limit ? null : tries.blockedUntil };
}
