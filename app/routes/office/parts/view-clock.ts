import { Temporal } from "temporal-polyfill";
import { formatShortDate } from "#app/i18n/format.ts";
import {
  type CaseClock,
  countInPolish,
  dateInPolish,
  daysAwayInPolish,
  type ExplainedDate,
} from "#tenants/calendar/index.ts";

/** A case's clock as `ClockLine` draws it: all lengths are fractions of the line. */
export type ClockView = ReturnType<typeof viewClock>;

/** Turns a clock into what a page shows: days left, the line, and its arithmetic step by step. */
export function viewClock(clock: CaseClock, today: Temporal.PlainDate) {
  const { firstDue, extendedDue, effectiveDue, daysLeft, state, alarms } = clock;
  const start = firstDue.startOn;
  const isFinished = state === "finished";
  // Days left are counted from the day a matter was settled: that day stands on the line instead of today.
  const asOf = isFinished ? effectiveDue.date.subtract({ days: daysLeft }) : today;
  const end = latest(effectiveDue.date, asOf);
  const length = Math.max(1, start.until(end).days);
  const at = (day: Temporal.PlainDate) => start.until(day).days / length;
  const pauses = effectiveDue.steps.concat(extendedDue ? firstDue.steps : []).flatMap((step) => {
    if (step.kind !== "excluded") return [];
    const to = step.to ?? asOf;
    return [{ from: at(step.from), to: at(to), label: `przerwa ${countInPolish(step.days, "days")}` }];
  });
  return {
    state,
    alarms,
    daysLeft,
    left: sayLeft(clock),
    due: dateInPolish(effectiveDue.date),
    isFinished,
    title: sayLine(clock, asOf),
    start: `${dayAndMonth(start)} wpływ`,
    todayMark: { at: at(asOf), label: `${isFinished ? "załatwiono" : "dziś"} ${dayAndMonth(asOf)}` },
    dueMark: { at: at(effectiveDue.date), label: dayAndMonth(effectiveDue.date) },
    pauses,
    extension: extendedDue && { from: at(firstDue.date), to: at(effectiveDue.date) },
    notes: extendedDue
      ? [{ at: at(firstDue.date), label: `${dayAndMonth(firstDue.date)} pierwszy termin` }]
      : [],
    sum: [...sumOf(firstDue), ...(extendedDue ? [`→ art.\u00a036: ${dayAndMonth(effectiveDue.date)}`] : [])],
  };
}

/** "25 dni" to go, "2 dni po terminie", or that the clock stands or was stopped in time. */
function sayLeft({ state, daysLeft }: CaseClock): string {
  if (state === "finished") {
    return daysLeft < 0
      ? `załatwiona ${countInPolish(-daysLeft, "days")} po terminie`
      : "załatwiona w\u00a0terminie";
  }
  if (state === "paused") return "zegar stoi";
  if (daysLeft === 0) return "dziś";
  return daysLeft < 0 ? `${countInPolish(-daysLeft, "days")} po terminie` : countInPolish(daysLeft, "days");
}

function sayLine({ firstDue, effectiveDue, daysLeft, state }: CaseClock, asOf: Temporal.PlainDate): string {
  const due = dateInPolish(effectiveDue.date);
  const start = `Linia terminu: wpływ ${dateInPolish(firstDue.startOn)}`;
  if (state === "finished") return `${start}, załatwiono ${dateInPolish(asOf)}, termin ${due}`;
  return `${start}, dziś ${dateInPolish(asOf)}, termin ${due}, ${daysAwayInPolish(daysLeft)}`;
}

/** "12.10 + 1 miesiąc", "+ 8 dni przerwy", "= 20.11": one move each. */
function sumOf({ startOn, steps, date }: ExplainedDate): string[] {
  const moves = steps.flatMap((step) => {
    if (step.kind === "term") return [`+ ${countInPolish(step.amount, step.unit)}`];
    if (step.kind === "excluded") return [`+ ${countInPolish(step.days, "days")} przerwy`];
    return step.kind === "shifted" ? ["→ dzień roboczy"] : [];
  });
  return [dayAndMonth(startOn), ...moves, `= ${dayAndMonth(date)}`];
}

function dayAndMonth(day: Temporal.PlainDate): string {
  return formatShortDate(day, "pl").slice(0, 5);
}

function latest(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) > 0 ? one : other;
}
