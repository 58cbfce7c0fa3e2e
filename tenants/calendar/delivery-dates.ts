import type { Temporal } from "temporal-polyfill";
import type { DateStep, ExplainedDate, StartEvent } from "./explained-date.ts";
import { countTerm, shiftEnd } from "./terms.ts";

const collectionTerm = { amount: 14, unit: "days" } as const;

function deemedDelivered(
  startEvent: StartEvent,
  startOn: Temporal.PlainDate,
  basis: string,
  steps: readonly [DateStep, ...DateStep[]],
): ExplainedDate {
  return { date: steps.at(-1)!.reached, meaning: "deemed-delivered", basis, startEvent, startOn, steps };
}

/**
 * When an uncollected paper letter counts as delivered: with the end of the 14th day from the day it was left
 * for collection (KPA art. 44 § 4; left 1 March: 15 March).
 *
 * Whether art. 57 § 4 moves that day is disputed in case law, so both dates are given and a person chooses;
 * where the 14th day is a working day they are the same.
 */
export function paperFictionDate(leftOn: Temporal.PlainDate): {
  readonly onFourteenthDay: ExplainedDate;
  readonly onNextWorkingDay: ExplainedDate;
} {
  const counted = countTerm(leftOn, collectionTerm);
  const shifted = shiftEnd(counted.reached);
  const onFourteenthDay = deemedDelivered("left-for-collection", leftOn, "KPA art. 44 § 4", [counted]);
  const onNextWorkingDay = shifted
    ? deemedDelivered("left-for-collection", leftOn, "KPA art. 44 § 4", [counted, shifted])
    : onFourteenthDay;
  return { onFourteenthDay, onNextWorkingDay };
}

/**
 * When an unread electronic letter counts as delivered: on the day *after* 14 days from its arrival have
 * lapsed (act on e-delivery art. 42; KPA art. 39⁴; arrived 1 March: 16 March), a day later than on paper.
 * Not shifted: the operator's system issues the proof by itself, on any day of the week.
 */
export function electronicFictionDate(arrivedOn: Temporal.PlainDate): ExplainedDate {
  const counted = countTerm(arrivedOn, collectionTerm);
  const dayAfter: DateStep = { kind: "day-after", reached: counted.reached.add({ days: 1 }) };
  const basis = "ustawa o doręczeniach elektronicznych art. 42 w zw. z KPA art. 39⁴";
  return deemedDelivered("arrived-in-box", arrivedOn, basis, [counted, dayAfter]);
}
