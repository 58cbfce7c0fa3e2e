import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

const first = Temporal.PlainDate.from("2012-01-01");

/** Any day of 2012-2040, the years whose holidays the data knows. */
export const anyDate = fc.nat({ max: 10_592 }).map((days) => first.add({ days }));

/** Reads a date as the tables write it. */
export function date(written: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(written);
}
