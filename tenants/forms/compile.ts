import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type Answer, type Answers, asItems, isFilled, readAnswer } from "./answer.ts";
import { compileAddress, compileDate, compileParcel } from "./compile-parts.ts";
import { compileChoice, compileFiles, compileMeasure, compileMulti, compileText } from "./compile-single.ts";
import type { FormDefinition } from "./definition.ts";
import { type AskedField, type Field, type GroupField, isAsked, type Language } from "./fields.ts";
import { sayAsk, sayRows } from "./messages.ts";
import { listItemFields, type VisiblePage, walkVisible } from "./visibility.ts";

/** In which language to speak, and the day that "today" means in the form's dates (Europe/Warsaw). */
export type Reading = { readonly language: Language; readonly today: Temporal.PlainDate };

/** A field whose answer is wanted next, by its input's name, and what to do there. */
export type Problem = { readonly name: string; readonly message: string };

/**
 * Compiles one page into a zod schema for just the fields that these answers make visible; parsing drops all
 * else, trims and normalises. An unknown or hidden page takes nothing.
 */
export function compilePage(
  definition: FormDefinition,
  pageId: string,
  answers: Answers,
  reading: Reading,
): z.ZodType<Answers> {
  const visible = walkVisible(definition, answers);
  return compilePages(
    visible.pages.filter(({ page }) => page.id === pageId),
    visible.answers,
    reading,
  );
}

/** Compiles the whole form, the last check before it is filed: hidden fields are neither asked nor kept. */
export function compileForm(
  definition: FormDefinition,
  answers: Answers,
  reading: Reading,
): z.ZodType<Answers> {
  const visible = walkVisible(definition, answers);
  return compilePages(visible.pages, visible.answers, reading);
}

/** Turns a failed parse into problems, one for each input, in the order of the page. */
export function listProblems(error: z.ZodError): Problem[] {
  const problems = new Map<string, string>();
  for (const issue of error.issues) {
    const name = issue.path.join(".");
    if (!problems.has(name)) problems.set(name, issue.message);
  }
  return [...problems].map(([name, message]) => ({ name, message }));
}

function compilePages(pages: readonly VisiblePage[], answers: Answers, reading: Reading): z.ZodType<Answers> {
  const fields = pages.flatMap((page) => page.fields);
  return compileFields(fields, reading, (group) => compileGroup(group, answers, reading));
}

function compileFields(
  fields: readonly Field[],
  reading: Reading,
  compileRows: (group: GroupField) => z.ZodType,
): z.ZodType<Answers> {
  const shape = fields.filter(isAsked).map((field) => {
    const schema = field.kind === "group" ? compileRows(field) : compileField(field, reading);
    return [field.id, blankIsMissing(field.required ? schema : schema.optional())] as const;
  });
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodType<Answers>;
}

/** Each row has a schema of its own, since a condition may show a field in one row and hide it in the next. */
function compileGroup(group: GroupField, answers: Answers, reading: Reading): z.ZodType {
  const ask = sayAsk(group, reading.language);
  const rows = asItems(readAnswer(answers, group.id)).map((item) =>
    compileFields(listItemFields(group, item, answers), reading, neverNested),
  );
  return z
    .array(z.unknown(), ask)
    .min(group.min, ask)
    .max(group.max, sayRows(group.max, reading.language))
    .pipe(z.tuple(rows as [z.ZodType, ...z.ZodType[]]));
}

function neverNested(group: GroupField): never {
  throw new Error(`Group ${group.id} stands in a group`);
}

function compileField(field: Exclude<AskedField, { kind: "group" }>, reading: Reading): z.ZodType {
  switch (field.kind) {
    case "choice":
      return compileChoice(field, reading.language);
    case "multi":
      return compileMulti(field, reading.language);
    case "number":
    case "money":
      return compileMeasure(field, reading.language);
    case "date":
      return compileDate(field, reading.language, reading.today);
    case "address":
      return compileAddress(field, reading.language);
    case "parcel":
      return compileParcel(field, reading.language);
    case "attachment":
      return compileFiles(field, reading.language);
    case "consent":
      return z.literal("yes", sayAsk(field, reading.language));
    default:
      return compileText(field, reading.language);
  }
}

function blankIsMissing(schema: z.ZodType): z.ZodType {
  return z.preprocess((answer: Answer) => (isFilled(answer) ? answer : undefined), schema);
}
