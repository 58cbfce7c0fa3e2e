import { type Answers, isFilled, readAnswer } from "./answer.ts";
import { compilePage, type Reading } from "./compile.ts";
import type { FormDefinition, Section } from "./definition.ts";
import { type VisiblePage, walkVisible } from "./visibility.ts";

/** How far a section is; `cannot-start` waits for an earlier section. */
export type SectionState = "not-started" | "in-progress" | "done" | "cannot-start";

/** One line of the task list, with its pages done and in all. */
export type SectionProgress = {
  readonly id: string;
  readonly title: string;
  readonly state: SectionState;
  readonly pagesDone: number;
  readonly pages: number;
  /** The first page that still wants something, else the first page; where the line's link leads. */
  readonly nextPage: string;
};

/**
 * Works out the task list. A page is done when it was saved at least once (a page of optional questions can't
 * tell otherwise) and its answers pass; a section that needs an unfinished earlier one can't start, unless it
 * was begun already.
 *
 * @param saved ids of the pages that the draft has seen saved
 */
export function listProgress(
  definition: FormDefinition,
  answers: Answers,
  saved: ReadonlySet<string>,
  reading: Reading,
): SectionProgress[] {
  const visible = walkVisible(definition, answers).pages;
  const done = new Set<string>();
  return definition.sections.flatMap((section) => {
    const pages = visible.filter((page) => page.section.id === section.id);
    const isDone = ({ page }: VisiblePage) =>
      saved.has(page.id) && compilePage(definition, page.id, answers, reading).safeParse(answers).success;
    const finished = new Set(pages.filter(isDone));
    const next = pages.find((page) => !finished.has(page)) ?? pages[0];
    if (!next) {
      done.add(section.id);
      return [];
    }
    const state = tellState(section, pages, finished.size, { done, saved, answers });
    if (state === "done") done.add(section.id);
    const counts = { pagesDone: finished.size, pages: pages.length, nextPage: next.page.id };
    return [{ id: section.id, title: section.title[reading.language], state, ...counts }];
  });
}

type Known = { done: ReadonlySet<string>; saved: ReadonlySet<string>; answers: Answers };

function tellState(
  section: Section,
  pages: readonly VisiblePage[],
  finished: number,
  { done, saved, answers }: Known,
): SectionState {
  if (finished === pages.length) return "done";
  const isBegun = pages.some(
    ({ page, fields }) =>
      saved.has(page.id) || fields.some((field) => isFilled(readAnswer(answers, field.id))),
  );
  if (isBegun) return "in-progress";
  return section.needs.every((need) => done.has(need)) ? "not-started" : "cannot-start";
}
