import { Temporal } from "temporal-polyfill";
import { countExcludedPeriods, type ExcludedPeriod, extendByExcluded } from "./excluded-periods.ts";
import type { ExplainedDate } from "./explained-date.ts";
import { countTerm, type Term } from "./terms.ts";
import { addWorkingDays } from "./working-days.ts";

/** A notice to the parties that names a new date (KPA art. 36 § 1). */
export type Extension = { readonly noticeOn: Temporal.PlainDate; readonly newDueOn: Temporal.PlainDate };

export type ClockState = "running" | "paused" | "soon" | "overdue" | "finished";

/** `notice-missing`: a due day passed and no notice named a later one; `notice-late`: one was given after it. */
export type ClockAlarm = "notice-missing" | "notice-late";

/** The facts of a case that its clock is computed from; nothing else is stored. */
export type ClockFacts = {
  readonly term: Term;
  readonly startOn: Temporal.PlainDate;
  readonly excluded?: readonly ExcludedPeriod[];
  readonly extensions?: readonly Extension[];
  readonly finishedOn?: Temporal.PlainDate;
};

export type CaseClock = {
  /** By statute, with excluded days. Provisional while the clock stands: as if it went on today. */
  readonly firstDue: ExplainedDate;
  /** By the latest notice of art. 36, if one was given. */
  readonly extendedDue?: ExplainedDate;
  /** The latest of them all: the one that binds. */
  readonly effectiveDue: ExplainedDate;
  /** Calendar days to the effective due day, negative past it; counted from the day a finished case ended. */
  readonly daysLeft: number;
  readonly state: ClockState;
  readonly alarms: readonly ClockAlarm[];
};

const soonWithinWorkingDays = 3;
const { compare } = Temporal.PlainDate;

function isPaused(due: ExplainedDate): boolean {
  return due.steps.some((step) => step.kind === "excluded" && step.isCurrent);
}

function firstDueDate(
  { term, startOn, excluded = [] }: ClockFacts,
  today: Temporal.PlainDate,
): ExplainedDate {
  const counted = countTerm(startOn, term);
  const periods = countExcludedPeriods(excluded, startOn, today);
  const steps = [counted, ...extendByExcluded(counted.reached, periods)];
  const { basis, startEvent } = term;
  return { date: steps.at(-1)!.reached, meaning: "term-ends", basis, startEvent, startOn, steps };
}

/**
 * Only periods that began after the notice move the date it names: the others were known to whoever named it.
 * That they move it follows from art. 103 for a suspension and is the common reading for the rest; the office
 * should still send a further notice, since the party holds a letter with the old date.
 */
function extendedDueDate(
  { noticeOn, newDueOn }: Extension,
  excluded: readonly ExcludedPeriod[],
  today: Temporal.PlainDate,
): ExplainedDate {
  const begunLater = excluded.filter((period) => compare(period.from, noticeOn) > 0);
  const periods = countExcludedPeriods(begunLater, noticeOn, today);
  const steps = [
    { kind: "extended", reached: newDueOn } as const,
    ...extendByExcluded(newDueOn, periods),
  ] as const;
  return {
    date: steps.at(-1)!.reached,
    meaning: "term-ends",
    basis: "KPA art. 36 § 1",
    startEvent: "extension-notice",
    startOn: noticeOn,
    steps,
  };
}

/**
 * The statutory clock of a case as it stands on a day (KPA art. 35-36): when it is due, why, and how it stands.
 * Facts later than that day are left out, so a past state can be told again.
 */
export function caseClock(facts: ClockFacts, today: Temporal.PlainDate): CaseClock {
  const isFinished = facts.finishedOn !== undefined && compare(facts.finishedOn, today) <= 0;
  const asOf = isFinished ? facts.finishedOn! : today;
  const excluded = facts.excluded ?? [];
  const extensions = (facts.extensions ?? [])
    .filter(({ noticeOn }) => compare(noticeOn, asOf) <= 0)
    .toSorted((one, other) => compare(one.noticeOn, other.noticeOn));

  const firstDue = firstDueDate(facts, asOf);
  let effectiveDue = firstDue;
  let extendedDue: ExplainedDate | undefined;
  let isNoticeLate = false;
  let isStanding = isPaused(firstDue);
  for (const extension of extensions) {
    if (compare(extension.noticeOn, effectiveDue.date) > 0) isNoticeLate = true;
    extendedDue = extendedDueDate(extension, excluded, asOf);
    if (compare(extendedDue.date, effectiveDue.date) >= 0) effectiveDue = extendedDue;
    isStanding ||= isPaused(extendedDue);
  }

  const daysLeft = asOf.until(effectiveDue.date).days;
  const alarms: ClockAlarm[] = [];
  if (isNoticeLate) alarms.push("notice-late");
  if (daysLeft < 0) alarms.push("notice-missing");
  const isSoon = compare(effectiveDue.date, addWorkingDays(asOf, soonWithinWorkingDays)) <= 0;
  const live = isStanding ? "paused" : daysLeft < 0 ? "overdue" : isSoon ? "soon" : "running";
  const state = isFinished ? "finished" : live;
  return { firstDue, extendedDue, effectiveDue, daysLeft, state, alarms };
}
