/** Counts stop here: an exact count would cost more than the list (decision 14). */
export const countLimit = 1000;

/** A count that may have stopped at its limit; then it reads "1000+". */
export interface CappedCount {
  readonly count: number;
  readonly isCapped: boolean;
}

/** Caps what a query counted that stops one past the limit. */
export function capCount(counted: number): CappedCount {
  return { count: Math.min(counted, countLimit), isCapped: counted > countLimit };
}

/** Several counts as one. */
export function sumCounts(...counts: readonly CappedCount[]): CappedCount {
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    isCapped: counts.some(({ isCapped }) => isCapped),
  };
}
