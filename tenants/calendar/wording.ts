import type { Temporal } from "temporal-polyfill";
import type { DateMeaning, ExclusionReason, StartEvent, TermUnit } from "./explained-date.ts";
import type { Holiday } from "./holidays.ts";

export type Language = "pl" | "en";

/** A day as a sentence names it: `day` without the year where the reader knows it, `weekday` by ISO number. */
export type WrittenDate = { readonly day: string; readonly weekday: number };

/** One language's sentences about computed dates; days and provisions come ready to be read. */
export type Wording = {
  date(date: Temporal.PlainDate, withYear: boolean): string;
  amount(amount: number, unit: TermUnit): string;
  holidays: Record<Holiday, string>;
  startEvents: Record<StartEvent, string>;
  exclusions: Record<ExclusionReason, string>;
  /** A term runs from its start; other dates are merely counted from it. */
  start(day: string, event: string, isTerm: boolean): string;
  term(amount: string, basis: string, reached: string, isShortened: boolean): string;
  excluded(from: string, to: string, days: string, reason: string, reached: string): string;
  standing(from: string, days: string, reason: string, reached: string): string;
  extended(reached: string, basis: string): string;
  dayAfter(reached: string): string;
  /** A skipped day, e.g. "14 listopada to sobota"; the name is a holiday's or that of a weekend day. */
  skipped(day: string, name: string): string;
  saturday: string;
  sunday: string;
  /** A shift that closes the working says that the term ends there. */
  shifted(skipped: readonly string[], reached: WrittenDate, isClosing: boolean): string;
  ends(reached: WrittenDate, meaning: DateMeaning): string;
  /** Instead of `ends`, while the clock stands. */
  wouldEnd(reached: WrittenDate): string;
  /** Instead of `ends`, for a final date that no sum leads to. */
  becomesFinalBy(reached: WrittenDate, basis: string): string;
};
