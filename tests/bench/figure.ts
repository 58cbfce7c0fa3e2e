/** One measured figure; ratios of things measured in one run, since machines differ. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Null: shown to be known, not to be reached. */
  readonly aim: Aim | null;
  /** `×` for ratios. */
  readonly unit: string;
}

export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** Whether a figure reaches its aim; one without an aim does. */
export function reachesAim({ value, aim }: Figure): boolean {
  if (aim === null) return true;
  return "atLeast" in aim ? value >= aim.atLeast : value <= aim.atMost;
}

/** The value below which half of the others lie. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which this share of the others lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error("Nothing was measured.");
  return value;
}

/** Runs `work` and answers how long it took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Measures variants in turn, round after round, so that whatever else the machine does falls on all of them alike.
 * @param rounds how often each is measured; the first tenth of them, at least one, warms up and isn't counted
 * @returns what each variant answered, in the order of the variants
 */
export async function interleave(
  rounds: number,
  variants: readonly (() => Promise<number>)[],
): Promise<number[][]> {
  const measured: number[][] = variants.map(() => []);
  const warmUp = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const order = [...variants.entries()];
    // Whoever comes second finds the processor's caches warm: each does so half of the time.
    for (const [place, variant] of round % 2 ? order : order.toReversed()) {
      const value = await variant();
      if (round >= warmUp) measured[place]!.push(value);
    }
  }
  return measured;
}
