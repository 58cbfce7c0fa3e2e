import { type Answers, asItems, isFilled, readAnswer } from "./answer.ts";
import { compute } from "./compute.ts";
import { type FormDefinition, listFields } from "./definition.ts";
import { type Field, isAsked, type Language, type SimpleField } from "./fields.ts";
import { showAnswer } from "./show-answer.ts";
import { showNumber } from "./show-number.ts";
import { listItemFields, walkVisible } from "./visibility.ts";

/** One question with its answer as plain lines; `given` is false where the line says "Nie podano". */
export type ReviewRow = {
  readonly name: string;
  readonly question: string;
  readonly lines: readonly string[];
  readonly given: boolean;
  /** The rows of a repeated group, each under its heading ("Drzewo 1"). */
  readonly items: readonly { readonly heading: string; readonly rows: readonly ReviewRow[] }[];
};

/** One page of the form at review, so that "Zmień" knows where to go back to. */
export type ReviewPage = { readonly id: string; readonly title: string; readonly rows: readonly ReviewRow[] };

/** One section of the form at review. */
export type ReviewSection = {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly ReviewPage[];
};

/**
 * Lists all that the form asks of this person with her answers: the one source of review, print, PDF and the
 * officer's view. Questions that her answers hide aren't listed.
 */
export function listAnswers(definition: FormDefinition, given: Answers, language: Language): ReviewSection[] {
  const { pages, answers } = walkVisible(definition, given);
  const sections: { id: string; title: string; pages: ReviewPage[] }[] = [];
  for (const { section, page, fields } of pages) {
    const rows = fields.flatMap((field) => listRow(field, answers, language));
    if (sections.at(-1)?.id !== section.id) {
      sections.push({ id: section.id, title: section.title[language], pages: [] });
    }
    if (rows.length > 0) sections.at(-1)?.pages.push({ id: page.id, title: page.title[language], rows });
  }
  return sections.filter((section) => section.pages.length > 0);
}

/** Lists answers that were given but that no question asks any more: they stay in the draft and aren't filed. */
export function listDropped(definition: FormDefinition, given: Answers, language: Language): ReviewRow[] {
  const { answers } = walkVisible(definition, given);
  return listFields(definition)
    .filter((field) => isFilled(readAnswer(given, field.id)) && readAnswer(answers, field.id) === undefined)
    .flatMap((field) => listRow(field, given, language));
}

function listRow(field: Field, answers: Answers, language: Language): ReviewRow[] {
  if (field.kind === "computed") {
    const line = showNumber(compute(field, answers), field.unit ?? "", language);
    return [{ name: field.id, question: field.label[language], lines: [line], given: true, items: [] }];
  }
  if (field.kind !== "group") return listSimpleRow(field, field.id, answers, language);
  const items = asItems(readAnswer(answers, field.id)).map((item, at) => ({
    heading: `${field.item[language]} ${at + 1}`,
    rows: listItemFields(field, item, answers).flatMap((inner) =>
      listSimpleRow(inner, `${field.id}.${at}.${inner.id}`, item, language),
    ),
  }));
  const given = items.length > 0;
  return [
    {
      name: field.id,
      question: field.label[language],
      lines: given ? [] : [sayNotGiven(language)],
      given,
      items,
    },
  ];
}

function listSimpleRow(
  field: SimpleField | Exclude<Field, { kind: "group" | "computed" }>,
  name: string,
  answers: Answers,
  language: Language,
): ReviewRow[] {
  if (!isAsked(field)) return [];
  const answer = readAnswer(answers, field.id);
  const given = isFilled(answer);
  const lines = given ? showAnswer(field, answer, language) : [sayNotGiven(language)];
  return [{ name, question: field.label[language], lines, given, items: [] }];
}

function sayNotGiven(language: Language): string {
  return language === "pl" ? "Nie podano" : "Not given";
}
