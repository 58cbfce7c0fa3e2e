import type { Temporal } from "temporal-polyfill";
import type { DateStep, ExplainedDate, SkippedDay, StartEvent, TermUnit } from "./explained-date.ts";
import { nonWorkingReason } from "./working-days.ts";

/** A term in law: how long, by which provision, counted from which event. */
export type Term = {
  readonly amount: number;
  readonly unit: TermUnit;
  readonly basis: string;
  readonly startEvent: StartEvent;
};

type StepOf<Kind extends DateStep["kind"]> = Extract<DateStep, { kind: Kind }>;

/**
 * Counts a term from its starting event, before any shift (KPA art. 57 § 1-3a).
 * The event's own day isn't counted; weeks end on the same weekday, months and years on the same day,
 * or on the last day of a month that has no such day.
 */
export function countTerm(
  startOn: Temporal.PlainDate,
  { amount, unit }: Pick<Term, "amount" | "unit">,
): StepOf<"term"> {
  const reached = startOn.add({ [unit]: amount }, { overflow: "constrain" });
  const keepsDay = unit === "months" || unit === "years";
  return { kind: "term", amount, unit, isShortened: keepsDay && reached.day !== startOn.day, reached };
}

/**
 * Moves a term's end past Saturdays and statutory days off (KPA art. 57 § 4).
 * Answers undefined when the end is a working day and stays.
 */
export function shiftEnd(end: Temporal.PlainDate): StepOf<"shifted"> | undefined {
  const skipped: SkippedDay[] = [];
  let reached = end;
  for (let reason = nonWorkingReason(reached); reason; reason = nonWorkingReason(reached)) {
    skipped.push({ date: reached, ...reason });
    reached = reached.add({ days: 1 });
  }
  return skipped.length > 0 ? { kind: "shifted", skipped, reached } : undefined;
}

/** The last day of a term counted from the day of its starting event, with its working (KPA art. 57). */
export function dueDate(term: Term, startOn: Temporal.PlainDate): ExplainedDate {
  const counted = countTerm(startOn, term);
  const shifted = shiftEnd(counted.reached);
  return {
    date: (shifted ?? counted).reached,
    meaning: "term-ends",
    basis: term.basis,
    startEvent: term.startEvent,
    startOn,
    steps: shifted ? [counted, shifted] : [counted],
  };
}
