import type { Temporal } from "temporal-polyfill";
import { monthsInGenitive } from "#tenants/typography.ts";
import type { TermUnit } from "./explained-date.ts";

const noBreak = "\u00a0";

const onWeekdays = [
  `w${noBreak}poniedziałek`,
  "we wtorek",
  `w${noBreak}środę`,
  `w${noBreak}czwartek`,
  `w${noBreak}piątek`,
  `w${noBreak}sobotę`,
  `w${noBreak}niedzielę`,
] as const;

type PluralForms = { readonly one: string; readonly few: string; readonly many: string };

const units: Record<TermUnit, PluralForms> = {
  days: { one: "dzień", few: "dni", many: "dni" },
  weeks: { one: "tydzień", few: "tygodnie", many: "tygodni" },
  months: { one: "miesiąc", few: "miesiące", many: "miesięcy" },
  years: { one: "rok", few: "lata", many: "lat" },
};

const pluralRules = new Intl.PluralRules("pl");

/** A whole number with its noun in the form Polish asks for, e.g. "22 dni", "5 miesięcy"; no-break between. */
export function countInPolish(count: number, unit: TermUnit): string {
  const form = pluralRules.select(count) as keyof PluralForms;
  return `${count}${noBreak}${units[unit][form]}`;
}

/** A date in words, e.g. "12 października 2026"; the year may be left out where it is known. */
export function dateInPolish(date: Temporal.PlainDate, withYear = true): string {
  const day = `${date.day}${noBreak}${monthsInGenitive[date.month - 1]}`;
  return withYear ? `${day} ${date.year}` : day;
}

/** "w poniedziałek", "we wtorek"… for an ISO weekday (1 is Monday). */
export function onWeekdayInPolish(weekday: number): string {
  return onWeekdays[weekday - 1]!;
}

/** How far a day is, in calendar days: "za 25 dni", "jutro", "dziś", "wczoraj", "3 dni temu". */
export function daysAwayInPolish(days: number): string {
  if (days === 0) return "dziś";
  if (days === 1) return "jutro";
  if (days === -1) return "wczoraj";
  return days > 0 ? `za${noBreak}${countInPolish(days, "days")}` : `${countInPolish(-days, "days")} temu`;
}
