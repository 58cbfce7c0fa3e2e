import type { Temporal } from "temporal-polyfill";
import { monthsInGenitive, nbsp } from "#tenants/typography.ts";

const mayBreak = "\u200b";

/** Signs after which an unbroken run may be broken: a SHA-256 in hexadecimal stays whole, so that it can be copied. */
const longestRun = 100;
const longRun = new RegExp(`[^ ${mayBreak}]{${longestRun}}(?=[^ ${mayBreak}])`, "gu");

/**
 * Readies plain text for print: binds what a Polish line must not part, and drops control characters, which a font shows
 * as boxes. Lets long runs of signs be broken: pdfkit looks for the end of a line in a time that grows with the square
 * of the run, so that one "word" of 20,000 signs would hold the whole process for seconds.
 */
export function setInType(text: string): string {
  return nbsp(text.replace(/\p{Cc}/gu, " ")).replace(longRun, `$&${mayBreak}`);
}

/** A date as letters write it: "18 grudnia 2026 r.". */
export function writeDate(date: Temporal.PlainDate): string {
  return `${date.day} ${monthsInGenitive[date.month - 1]} ${date.year} r.`;
}

/** An instant as the office's clock on the wall shows it: "12 października 2026 r., godz. 11:26:05". */
export function writeInstant(instant: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO("Europe/Warsaw");
  const time = local.toPlainTime().toString({ smallestUnit: "second" });
  return `${writeDate(local.toPlainDate())}, godz. ${time}`;
}
