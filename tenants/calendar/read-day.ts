import { Temporal } from "temporal-polyfill";

/** Days outside are mistyped: no letter, right or term of an office is so old or so far. */
const [firstYear, lastYear] = [1900, 2200];

/**
 * The day that a text names as native date fields write it ("2026-11-23"); null for anything else, for 30 February
 * and for years in which no office has anything to do.
 */
export function readDay(text: string | null): Temporal.PlainDate | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    const day = Temporal.PlainDate.from(text);
    return day.year >= firstYear && day.year <= lastYear ? day : null;
  } catch {
    return null;
  }
}
