import { type Answer, type Answers, asItems, readAnswer } from "./answer.ts";
import { type Condition, holds } from "./conditions.ts";
import type { FormDefinition, Page, Section } from "./definition.ts";
import { type Field, type GroupField, isAsked, type SimpleField } from "./fields.ts";

/** A page as this person sees it: the fields that her answers call for. */
export type VisiblePage = {
  readonly section: Section;
  readonly page: Page;
  readonly fields: readonly Field[];
};

/** What a form asks of this person, and her answers without those it doesn't ask any more. */
export type Visible = { readonly pages: readonly VisiblePage[]; readonly answers: Answers };

/**
 * Walks a form once, in order. A condition sees only answers that are themselves still asked, so hiding one
 * field hides all that hang on it. Answers that no field asks for are dropped; pages left empty too.
 */
export function walkVisible(definition: FormDefinition, given: Answers): Visible {
  const kept: Record<string, Answer> = {};
  const isShown = (when: Condition | undefined) => !when || holds(when, kept);
  const pages: VisiblePage[] = [];
  for (const section of definition.sections) {
    if (!isShown(section.when)) continue;
    for (const page of section.pages) {
      if (!isShown(page.when)) continue;
      const fields: Field[] = [];
      for (const field of page.fields) {
        if (!isShown(field.when)) continue;
        fields.push(field);
        const answer = isAsked(field) ? readAnswer(given, field.id) : undefined;
        if (answer === undefined) continue;
        kept[field.id] =
          field.kind === "group" ? asItems(answer).map((item) => keepItem(field, item, kept)) : answer;
      }
      if (fields.length > 0) pages.push({ section, page, fields });
    }
  }
  return { pages, answers: kept };
}

/** Gives the fields that one row of a group asks, seen from that row's own answers and the form's. */
export function listItemFields(group: GroupField, item: Answers, answers: Answers): SimpleField[] {
  const kept: Record<string, Answer> = {};
  return group.fields.filter((field) => {
    if (field.when && !holds(field.when, answers, kept)) return false;
    const answer = readAnswer(item, field.id);
    if (answer !== undefined && isAsked(field)) kept[field.id] = answer;
    return true;
  });
}

function keepItem(group: GroupField, item: Answers, answers: Answers): Answers {
  const asked = listItemFields(group, item, answers).filter(isAsked);
  const entries = asked.map((field) => [field.id, readAnswer(item, field.id)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}
