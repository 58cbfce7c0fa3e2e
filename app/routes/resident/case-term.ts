import type { Temporal } from "temporal-polyfill";
import { caseWords } from "#app/i18n/case-words.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { type ExplainedDate, explainDate } from "#tenants/calendar/index.ts";

/** The statutory term of a case, drawn to scale and told in sentences. */
export interface TermView {
  readonly title: string;
  readonly start: string;
  readonly today: { readonly at: number; readonly label: string };
  readonly due: { readonly at: number; readonly label: string };
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
  readonly extension?: { readonly from: number; readonly to: number };
  readonly sentences: readonly string[];
}

/** Measures a term along its line: 0 is the day it started, 1 its end, or today where that is later. */
export function viewTerm(term: ExplainedDate, today: Temporal.PlainDate, language: Language): TermView {
  const words = caseWords[language];
  const { startOn, date, steps } = term;
  const days = (day: Temporal.PlainDate) => startOn.until(day).days;
  const length = Math.max(1, days(date), days(today));
  const at = (day: Temporal.PlainDate) => days(day) / length;
  const extended = steps.findIndex(({ kind }) => kind === "extended");
  return {
    title: words.termTitle(formatDate(startOn, language), formatDate(date, language)),
    start: words.filed(writeShort(startOn)),
    today: { at: at(today), label: words.today(writeShort(today)) },
    due: { at: at(date), label: writeShort(date) },
    pauses: steps.flatMap((step) =>
      step.kind === "excluded" ? [{ from: at(step.from), to: at(step.to ?? today) }] : [],
    ),
    extension: extended > 0 ? { from: at(steps[extended - 1]?.reached ?? date), to: at(date) } : undefined,
    sentences: explainDate(term, language),
  };
}

/** "12.10": the term line has no room for more. */
function writeShort({ day, month }: Temporal.PlainDate): string {
  return `${day}.${String(month).padStart(2, "0")}`;
}
