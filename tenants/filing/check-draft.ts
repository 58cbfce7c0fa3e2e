import {
  type CheckedAnswers,
  checkForm,
  listPages,
  type Problem,
  type Reading,
} from "#tenants/forms/index.ts";
import type { Draft } from "./types.ts";

/** A page on which something still has to be repaired. */
export interface ProblemPage {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** Checks a whole draft as it would be filed: tidied, and without answers that no question asks any more. */
export function checkDraft({ form, answers }: Draft, reading: Reading): CheckedAnswers {
  return checkForm(form.definition, answers, reading);
}

/** Puts problems on their pages, in the order of the form. */
export function groupByPage(
  { form }: Draft,
  problems: readonly Problem[],
  { language }: Reading,
): ProblemPage[] {
  return listPages(form.definition)
    .map((page) => {
      const fields = new Set(page.fields.map((field) => field.id));
      const own = problems.filter(({ name }) => fields.has(name.split(".", 1)[0]!));
      return { id: page.id, title: page.title[language], problems: own };
    })
    .filter((page) => page.problems.length > 0);
}
