import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import type { Review } from "#tenants/filing/index.ts";
import type { Problem, ReviewRow } from "#tenants/forms/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { neighboursOf } from "./draft-view.ts";

/** A question with its answer, as the last check shows it. */
export interface AnswerLine {
  readonly question: string;
  readonly lines: readonly string[];
}

/** Answers of one page, or of one row of a group on it, with the way back to change them. */
export interface AnswerGroup {
  readonly heading: string;
  readonly change: string;
  readonly answers: readonly AnswerLine[];
}

/** All that the last check before filing shows of the answers. */
export interface ReviewView {
  readonly id: string;
  readonly title: string;
  readonly back: string;
  /** Whether it goes on with a case, whose letters come to this account already. */
  readonly isInCase: boolean;
  readonly sections: readonly { readonly title: string; readonly groups: readonly AnswerGroup[] }[];
  readonly incomplete: readonly { readonly title: string; readonly href: string }[];
  readonly warnings: readonly Problem[];
  readonly dropped: readonly AnswerLine[];
  /** Null while something has to be repaired. */
  readonly sha256: string | null;
}

/** Turns a review into what its page shows: groups of rows become groups of their own. */
export function viewReview(
  { draft, sections, problemPages, warnings, dropped, sha256 }: Review,
  language: Language,
): ReviewView {
  const pageHref = (page: string) => paths.draftPage(draft.id, page);
  const { definition } = draft.form;
  const lastPage = sections.at(-1)?.pages.at(-1)?.id ?? "";
  const isLong = definition.layout === "task-list";
  return {
    id: draft.id,
    title: nbsp(definition.title[language]),
    back: isLong
      ? paths.draft(draft.id)
      : lastPage
        ? pageHref(lastPage)
        : neighboursOf({ draft }, lastPage).back,
    isInCase: draft.kind !== "application",
    sections: sections.map(({ title, pages }) => ({
      title: nbsp(title),
      groups: pages.flatMap(({ id, title: heading, rows }) => listGroups(heading, pageHref(id), rows)),
    })),
    incomplete: problemPages.map(({ id, title }) => ({ title: nbsp(title), href: pageHref(id) })),
    warnings,
    dropped: dropped.map(viewLine),
    sha256,
  };
}

function listGroups(heading: string, change: string, rows: readonly ReviewRow[]): AnswerGroup[] {
  const plain = rows.filter(({ items }) => items.length === 0).map(viewLine);
  const items = rows.flatMap((row) => row.items);
  return [
    ...(plain.length > 0 ? [{ heading: nbsp(heading), change, answers: plain }] : []),
    ...items.map((item) => ({ heading: item.heading, change, answers: item.rows.map(viewLine) })),
  ];
}

function viewLine({ question, lines }: ReviewRow): AnswerLine {
  return { question: nbsp(question), lines };
}
