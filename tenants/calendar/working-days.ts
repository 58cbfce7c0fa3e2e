import type { Temporal } from "temporal-polyfill";
import { type Holiday, holidayOn } from "./holidays.ts";

const saturday = 6;
const sunday = 7;

/** Why no term may end on a day; a holiday is named even when it falls on a weekend. */
export type NonWorkingReason =
  | { readonly why: "saturday" }
  | { readonly why: "sunday" }
  | { readonly why: "holiday"; readonly holiday: Holiday };

/** Why a date isn't a working day, or undefined when it is one. */
export function nonWorkingReason(date: Temporal.PlainDate): NonWorkingReason | undefined {
  const holiday = holidayOn(date);
  if (holiday) return { why: "holiday", holiday };
  if (date.dayOfWeek === sunday) return { why: "sunday" };
  if (date.dayOfWeek === saturday) return { why: "saturday" };
  return undefined;
}

/** Whether a date is a statutory day off: a Sunday or a holiday. A plain Saturday isn't one. */
export function isDayOff(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek === sunday || holidayOn(date) !== undefined;
}

/** Whether a date is neither a Saturday nor a statutory day off, as KPA art. 57 § 4 asks. */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return nonWorkingReason(date) === undefined;
}

/** The first working day after a date; never the date itself. */
export function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  const next = date.add({ days: 1 });
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}

/** The date's n-th following working day; for 0 the date itself, whatever day it is. */
export function addWorkingDays(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let reached = date;
  for (let passed = 0; passed < count; passed++) reached = nextWorkingDay(reached);
  return reached;
}

/** How many working days follow `from` up to and including `to`; 0 unless `to` is later. */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const days = Math.max(0, from.until(to).days);
  let working = 0;
  for (let passed = 1; passed <= days; passed++) if (isWorkingDay(from.add({ days: passed }))) working++;
  return working;
}
