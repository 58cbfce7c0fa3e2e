import { Temporal } from "temporal-polyfill";
import { isWorkingDay, nextWorkingDay } from "#tenants/calendar/index.ts";

/** Gives moments of a story that starts some days before the present: office hours of working days only. */
export type Moments = (days: number, time: string) => Temporal.Instant;

/**
 * Moments counted from a day before the present; a day off gives the next working day.
 * @param daysAgo how many days before the present the story starts
 */
export function momentsSince(present: Temporal.Instant, daysAgo: number): Moments {
  const start = present.toZonedDateTimeISO("Europe/Warsaw").toPlainDate().subtract({ days: daysAgo });
  return (days, time) => {
    const day = start.add({ days });
    const open = isWorkingDay(day) ? day : nextWorkingDay(day);
    const plainTime = Temporal.PlainTime.from(time);
    return open.toZonedDateTime({ timeZone: "Europe/Warsaw", plainTime }).toInstant();
  };
}
