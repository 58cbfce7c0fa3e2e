import type { Temporal } from "temporal-polyfill";
import type { DateStep, ExplainedDate, SkippedDay } from "./explained-date.ts";
import type { Language, Wording, WrittenDate } from "./wording.ts";
import { english } from "./wording-en.ts";
import { polish } from "./wording-pl.ts";

const wordings: Record<Language, Wording> = { pl: polish, en: english };

type Voice = {
  readonly say: Wording;
  /** Writes a day, with its year only where that differs from the first day's. */
  readonly day: (date: Temporal.PlainDate) => string;
  readonly basis: string;
};

/** Keeps an article with its number, and a short word with the next one, at the end of a line. */
function unbroken(basis: string): string {
  return basis.replaceAll(/(?<![^\s])(art\.|ust\.|§|o|w) /g, "$1\u00a0");
}

function written(date: Temporal.PlainDate, { day }: Voice): WrittenDate {
  return { day: day(date), weekday: date.dayOfWeek };
}

/** Names what was skipped; a plain Sunday after another skipped day goes without saying. */
function nameSkipped(skipped: readonly SkippedDay[], { say, day }: Voice): readonly string[] {
  return skipped
    .filter((one, position) => position === 0 || one.why !== "sunday")
    .map((one) =>
      say.skipped(day(one.date), one.why === "holiday" ? say.holidays[one.holiday] : say[one.why]),
    );
}

function tellExcluded(step: Extract<DateStep, { kind: "excluded" }>, { say, day }: Voice): string {
  const { from, to, reason, reached } = step;
  const days = say.amount(step.days, "days");
  if (!to) return say.standing(day(from), days, say.exclusions[reason], day(reached));
  const isOneMonth = from.toPlainYearMonth().equals(to.toPlainYearMonth());
  return say.excluded(
    isOneMonth ? `${from.day}` : day(from),
    day(to),
    days,
    say.exclusions[reason],
    day(reached),
  );
}

function tellStep(step: DateStep, voice: Voice, isClosing: boolean): string {
  const { say, day, basis } = voice;
  switch (step.kind) {
    case "term":
      return say.term(say.amount(step.amount, step.unit), basis, day(step.reached), step.isShortened);
    case "excluded":
      return tellExcluded(step, voice);
    case "shifted":
      return say.shifted(nameSkipped(step.skipped, voice), written(step.reached, voice), isClosing);
    case "extended":
      return say.extended(day(step.reached), basis);
    case "day-after":
      return say.dayAfter(day(step.reached));
  }
}

/**
 * Tells how a date was computed, in plain sentences, one for each move: from what day, what was added, which
 * days were skipped, by which provision. Days and short words hold together by no-break spaces.
 */
export function explainDate(explained: ExplainedDate, language: Language = "pl"): readonly string[] {
  const { date, meaning, startOn, startEvent, steps } = explained;
  const say = wordings[language];
  const day = (one: Temporal.PlainDate) => say.date(one, one.year !== startOn.year);
  const voice: Voice = { say, day, basis: unbroken(explained.basis) };

  const isProvisional = steps.some((step) => step.kind === "excluded" && !step.to);
  const isTerm = meaning === "term-ends";
  const endsOnShift = isTerm && !isProvisional && steps.at(-1)?.kind === "shifted";
  const start = say.start(
    say.date(startOn, true),
    say.startEvents[startEvent],
    isTerm && steps[0]?.kind === "term",
  );
  const moves = steps.map((step, at) => tellStep(step, voice, endsOnShift && at === steps.length - 1));

  if (endsOnShift) return [start, ...moves];
  if (isProvisional) return [start, ...moves, say.wouldEnd(written(date, voice))];
  if (steps.length === 0) return [start, say.becomesFinalBy(written(date, voice), voice.basis)];
  return [start, ...moves, say.ends(written(date, voice), meaning)];
}
