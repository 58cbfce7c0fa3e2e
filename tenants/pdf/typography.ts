import type { Temporal } from "temporal-polyfill";
import { monthsInGenitive } from "#tenants/calendar/index.ts";

const noBreak = "\u00a0";

const beforeMonth = new RegExp(`(?<=\\d) (?=(?:${monthsInGenitive.join("|")})(?!\\p{L}))`, "gu");

/**
 * Readies plain text for print: binds single-letter words and units to what they belong to (a Polish line
 * never ends in "w" or "z"), and drops control characters, which a font shows as boxes.
 */
export function setInType(text: string): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .replace(/(?<=^|[\s(„])([aiouwz]) (?=\S)/giu, `$1${noBreak}`)
    .replace(beforeMonth, noBreak)
    .replace(/(?<=\d) (?=(?:zł|gr|cm|m|m²|ha|r\.|dni|godz\.)(?![\p{L}\d]))/gu, noBreak)
    .replace(/(?<=\b(?:art|ust|pkt|nr|poz|ul|§)\.?) (?=[\d\p{Lu}])/gu, noBreak);
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
