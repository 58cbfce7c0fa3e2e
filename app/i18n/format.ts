import { Temporal } from "temporal-polyfill";
import { nbsp } from "#tenants/typography.ts";
import { type Language, localeOf } from "./language.ts";

/** Legal time of every office of the county. */
const OFFICE_ZONE = "Europe/Warsaw";

/** An instant as it comes from the database, or a moment already set in a zone. */
type Moment = Temporal.Instant | Temporal.ZonedDateTime | Date;

function inOfficeZone(moment: Moment): Temporal.ZonedDateTime {
  if (moment instanceof Date) {
    return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(OFFICE_ZONE);
  }
  return moment instanceof Temporal.Instant
    ? moment.toZonedDateTimeISO(OFFICE_ZONE)
    : moment.withTimeZone(OFFICE_ZONE);
}

const dateStyles = {
  full: { day: "numeric", month: "long", year: "numeric" },
  dayAndMonth: { day: "numeric", month: "long" },
  weekday: { weekday: "long" },
  short: { day: "2-digit", month: "2-digit", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DateStyle = keyof typeof dateStyles;

/** Kept, since making a writer takes longer than writing a whole page of dates. */
const dateWriters = new Map<string, Intl.DateTimeFormat>();

/** `Intl` reads a plain date as midnight UTC, so it must also write it in UTC. */
function writeDate(date: Temporal.PlainDate, language: Language, style: DateStyle): string {
  const key = `${language} ${style}`;
  const kept = dateWriters.get(key);
  const writer =
    kept ?? new Intl.DateTimeFormat(localeOf[language], { ...dateStyles[style], timeZone: "UTC" });
  if (!kept) dateWriters.set(key, writer);
  return writer.format(date.toZonedDateTime("UTC").epochMilliseconds);
}

/** "23 listopada 2026": for sentences. */
export function formatDate(date: Temporal.PlainDate, language: Language): string {
  return nbsp(writeDate(date, language, "full"));
}

/** "23 listopada": for sentences where the year is plain. */
export function formatDayAndMonth(date: Temporal.PlainDate, language: Language): string {
  return nbsp(writeDate(date, language, "dayAndMonth"));
}

/** "poniedziałek": the day of the week. */
export function formatWeekday(date: Temporal.PlainDate, language: Language): string {
  return writeDate(date, language, "weekday");
}

/** "23.11.2026", in English "23/11/2026": for tables and registers, with fixed width. */
export function formatShortDate(date: Temporal.PlainDate, language: Language): string {
  return writeDate(date, language, "short");
}

/** "14:02", by the clock of the office. */
export function formatTime(moment: Moment, language: Language): string {
  const { hour, minute } = inOfficeZone(moment);
  const clock = Temporal.PlainTime.from({ hour, minute }).toString({ smallestUnit: "minute" });
  return language === "pl" ? clock.replace(/^0/, "") : clock;
}

/** "23 listopada 2026, godz. 14:02", by the clock of the office. */
export function formatDateTime(moment: Moment, language: Language): string {
  const date = formatDate(officeDate(moment), language);
  const time = formatTime(moment, language);
  return language === "pl" ? nbsp(`${date}, godz. ${time}`) : `${date}, ${time}`;
}

/** The calendar day on which a moment falls in the office. */
export function officeDate(moment: Moment): Temporal.PlainDate {
  return inOfficeZone(moment).toPlainDate();
}

/** "598,00 zł" from grosze; a whole number of grosze, as the database keeps it. */
export function formatMoney(grosze: number | bigint, language: Language): string {
  const amount = BigInt(grosze);
  const size = amount < 0n ? -amount : amount;
  const zlote = new Intl.NumberFormat(localeOf[language], { useGrouping: "always" }).format(size / 100n);
  const cents = String(size % 100n).padStart(2, "0");
  const mark = language === "pl" ? "," : ".";
  return `${amount < 0n ? "−" : ""}${zlote}${mark}${cents}\u00a0zł`;
}

/** "6 870": a number as people of this language write it. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language], { useGrouping: "always" }).format(number);
}

/** "84 kB", "2,1 MB" from bytes, in steps of a thousand as file managers show them. */
export function formatFileSize(bytes: number, language: Language): string {
  const number = new Intl.NumberFormat(localeOf[language], {
    maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
  });
  return bytes < 1_000_000
    ? `${number.format(Math.max(1, bytes / 1000))}\u00a0kB`
    : `${number.format(bytes / 1_000_000)}\u00a0MB`;
}

/** Forms of a counted word; Polish needs `one` (1 dzień), `few` (2 dni, 22 sprawy) and `many` (5 dni). */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form of a counted word for this number, by the rules of the language (CLDR). */
export function choosePlural(count: number, forms: PluralForms, language: Language): string {
  const rule = new Intl.PluralRules(localeOf[language]).select(count);
  if (rule === "one" || rule === "few" || rule === "many") return forms[rule] ?? forms.other;
  return forms.other;
}

/** "5 dni", "22 sprawy": the number and its word, kept on one line. */
export function formatCount(count: number, forms: PluralForms, language: Language): string {
  return `${formatNumber(count, language)}\u00a0${choosePlural(count, forms, language)}`;
}
