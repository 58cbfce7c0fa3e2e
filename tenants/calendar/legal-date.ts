import type { Temporal } from "temporal-polyfill";

/** The legal date of an instant: the calendar day in Poland, where every office of the county stands. */
export function legalDate(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO("Europe/Warsaw").toPlainDate();
}
