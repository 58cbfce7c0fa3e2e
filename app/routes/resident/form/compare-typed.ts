import type { Language } from "#app/i18n/language.ts";
import type { Draft } from "#tenants/filing/index.ts";
import { type Answers, listAnswers, type Page, readPage, replacePage } from "#tenants/forms/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { type PageView, viewPage } from "./page-view.ts";

/** A question whose answers in two windows differ. */
export interface Difference {
  readonly question: string;
  readonly stored: string;
  readonly typed: string;
}

/** What was typed over a draft that had been saved from elsewhere: kept on the page, beside what differs. */
export interface StalePage {
  readonly view: PageView;
  readonly differences: readonly Difference[];
}

/** Compares a posted page with what the draft holds by now; nothing is saved. */
export function compareTyped(draft: Draft, page: Page, post: FormData, language: Language): StalePage {
  const typed = replacePage(draft.answers, page, readPage(page, post));
  const stored = listLines(draft, page, draft.answers, language);
  const written = listLines(draft, page, typed, language);
  return {
    view: viewPage(draft, page.id, typed, language),
    differences: [...new Set([...stored.keys(), ...written.keys()])].flatMap((question) => {
      const [before = "", now = ""] = [stored.get(question), written.get(question)];
      return before === now ? [] : [{ question, stored: before, typed: now }];
    }),
  };
}

/** The answers of one page as text, by their questions. */
function listLines(draft: Draft, page: Page, answers: Answers, language: Language): Map<string, string> {
  const pages = listAnswers(draft.form.definition, answers, language).flatMap((section) => section.pages);
  const rows = pages.find(({ id }) => id === page.id)?.rows ?? [];
  const lines = rows.flatMap(({ question, lines, items }) => [
    [question, lines.join(", ")] as const,
    ...items.flatMap(({ heading, rows }) =>
      rows.map((row) => [`${heading}: ${row.question}`, row.lines.join(", ")] as const),
    ),
  ]);
  return new Map(lines.map(([question, line]) => [nbsp(question), line]));
}
