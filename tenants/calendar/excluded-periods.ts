import { Temporal } from "temporal-polyfill";
import type { DateStep, ExclusionReason } from "./explained-date.ts";
import { shiftEnd } from "./terms.ts";

/**
 * A stretch that doesn't count into a case's term. `from` and `to` are the days of the two events, e.g. the
 * call was delivered and the supplement came in; without `to` it lasts. `to` may lie ahead when it is known.
 */
export type ExcludedPeriod = {
  readonly from: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate;
  readonly reason: ExclusionReason;
};

type ExcludedStep = Extract<DateStep, { kind: "excluded" }>;
type CountedPeriod = Omit<ExcludedStep, "reached">;

const { compare } = Temporal.PlainDate;

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return compare(one, other) < 0 ? other : one;
}

/**
 * Puts periods in order, cuts what lies before `startOn`, and counts overlapping days once.
 * A period that lasts is counted up to `today`.
 *
 * The day of the stopping event isn't excluded and that of the resuming event is, as KPA art. 57 § 1 leaves
 * out the day of an event: 20 to 28 October are 8 days.
 */
export function countExcludedPeriods(
  periods: readonly ExcludedPeriod[],
  startOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): readonly CountedPeriod[] {
  const inOrder = periods
    .filter((period) => compare(period.from, today) <= 0)
    .toSorted((one, other) => compare(one.from, other.from));
  const counted: CountedPeriod[] = [];
  let covered = startOn;
  for (const { from: begun, to, reason } of inOrder) {
    const from = later(begun, covered);
    const countedTo = to ?? today;
    const isCurrent = !to || compare(to, today) > 0;
    const days = from.until(countedTo).days;
    const addsStanding = isCurrent && !counted.at(-1)?.isCurrent;
    if (days < 0 || (days === 0 && !addsStanding)) continue;
    counted.push({ kind: "excluded", from, to, days, reason, isCurrent });
    covered = countedTo;
  }
  return counted;
}

/**
 * Adds excluded days to the arithmetic end of a term and shifts the result (KPA art. 35 § 5, 57 § 4).
 *
 * The days are added before the shift: § 4 asks where the term *ends*, and it ends only once its own days
 * have run; shifting first would give the office a weekend twice. A period that begins after the term has
 * lapsed excuses nothing and is left out. One that begins while § 4 keeps the term alive past its end finds no
 * days left: the days off are skipped up to the period, and the term ends no earlier than it.
 */
export function extendByExcluded(
  end: Temporal.PlainDate,
  periods: readonly CountedPeriod[],
): readonly DateStep[] {
  const steps: DateStep[] = [];
  let reached = end;
  for (const period of periods) {
    if (compare(period.from, reached) > 0) {
      const shifted = shiftEnd(reached);
      if (!shifted || compare(period.from, shifted.reached) > 0) break;
      reached = period.from;
      const skipped = shifted.skipped.filter(({ date }) => compare(date, period.from) < 0);
      steps.push({ ...shifted, skipped, reached });
    }
    reached = reached.add({ days: period.days });
    steps.push({ ...period, reached });
  }
  const shifted = shiftEnd(reached);
  return shifted ? [...steps, shifted] : steps;
}
