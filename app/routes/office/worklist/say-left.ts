import type { Temporal } from "temporal-polyfill";
import { countInPolish, workingDaysBetween } from "#tenants/calendar/index.ts";

const soonWithinWorkingDays = 3;
/** No stretch of days off is long enough to make a day further away than this close. */
const neverSoonBeyondDays = 14;

/** How long there is to a due day, in words, and whether that is close (at most 3 working days) or past. */
export function sayLeft(today: Temporal.PlainDate, dueOn: Temporal.PlainDate) {
  const days = today.until(dueOn).days;
  if (days < 0) return { left: `${countInPolish(-days, "days")} po`, urgency: "late" } as const;
  const left = days === 0 ? "dziś" : countInPolish(days, "days");
  const isSoon = days <= neverSoonBeyondDays && workingDaysBetween(today, dueOn) <= soonWithinWorkingDays;
  return isSoon ? ({ left, urgency: "soon" } as const) : { left };
}
