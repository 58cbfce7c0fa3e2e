import type { Letter, LetterPart } from "../letter.ts";

/** A blank in a template, filled from the case or typed by the clerk. */
export interface TemplateField {
  readonly name: string;
  /** Polish, as the editor and its errors call it. */
  readonly label: string;
  readonly from: "case" | "clerk";
  readonly required: boolean;
  /** Several values, one a line of the letter; read in the template by `{{#each}}`. */
  readonly list?: true;
  /** Least value of a field that holds a number: a statutory minimum. */
  readonly minimum?: number;
  /** Typed as an ISO date or as złoty, so that a clock or a fee can be set by it; the letter shows it in Polish. */
  readonly kind?: "date" | "money";
  /** Where a date lies, seen from the day of writing; that day itself belongs to both. */
  readonly span?: "past" | "future";
  /** One of these has to be chosen; the letter says the chosen one's words. */
  readonly choices?: readonly FieldChoice[];
  /** Another field's choice that calls for this one. */
  readonly when?: FieldCondition;
}

/** What a field may say, when it is chosen and not typed. */
export interface FieldChoice {
  readonly value: string;
  /** Polish, as the editor offers it. */
  readonly label: string;
  /** As the letter says it. */
  readonly says: string;
}

/** A field is needed when `field` was chosen to be one of `is`; else it may stay empty, or isn't part of the letter. */
export interface FieldCondition {
  readonly field: string;
  readonly is: readonly string[];
  readonly otherwise: "optional" | "left-out";
}

/** A letter with blanks: Handlebars source per part, one line a paragraph. */
export interface LetterTemplate {
  readonly id: string;
  /** What the clerk picks it by. */
  readonly name: string;
  /** Edited in an office: never trusted, rendered apart from this process's event loop. */
  readonly origin: "house" | "office";
  readonly kind: Letter["kind"];
  readonly title: string;
  /** Id of the one service whose cases it is for; absent where any case may need it. */
  readonly service?: string;
  /** The field whose value stands for the title, where the clerk gives it. */
  readonly titleField?: string;
  readonly fields: readonly TemplateField[];
  readonly parts: Readonly<Partial<Record<LetterPart, string>>>;
  /** Where the wording and its legal basis come from, and whether a lawyer has confirmed them. */
  readonly source: string;
  readonly verified: boolean;
}

/** Values for a template's fields; absent optional fields count as empty. */
export type TemplateData = Readonly<Record<string, string | readonly string[]>>;

/** A field taken from the case. */
export function fromCase(name: string, label: string): TemplateField {
  return { name, label, from: "case", required: true };
}

/** A field the clerk types and the letter can't do without. */
export function fromClerk(name: string, label: string): TemplateField {
  return { name, label, from: "clerk", required: true };
}

/** The same field, but the letter reads well without it. */
export function optional(field: TemplateField): TemplateField {
  return { ...field, required: false };
}

/** The same field, holding several values. */
export function listOf(field: TemplateField): TemplateField {
  return { ...field, list: true };
}

/** The same field, typed as a date (`2026-12-18`) or as an amount in złoty (`150,00`). */
export function typedAs(kind: "date" | "money", field: TemplateField): TemplateField {
  return { ...field, kind };
}

/** The same field, a date that can't be in the future, or can't be over, when the letter is written. */
export function dayIn(span: "past" | "future", field: TemplateField): TemplateField {
  return { ...field, kind: "date", span };
}

/** The same field, chosen from these. */
export function chosenFrom(choices: readonly FieldChoice[], field: TemplateField): TemplateField {
  return { ...field, choices };
}

/** The same field, needed on a condition alone. */
export function neededWhen(when: FieldCondition, field: TemplateField): TemplateField {
  return { ...optional(field), when };
}

/** What the files and the registers call a letter: its own title, if the clerk gave it one, else its template's name. */
export function nameLetter({ name, fields, titleField }: LetterTemplate, { title }: Letter): string {
  const field = fields.find((one) => one.name === titleField);
  return field && title !== blankOf(field) ? title : name;
}

/** What a field's value chooses; undefined while nothing is chosen. */
export function readChoice(field: TemplateField, data: TemplateData): FieldChoice | undefined {
  const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined;
  return field.choices?.find((choice) => choice.value === value);
}

/** What stands in a draft for a field that has to be filled and isn't yet. */
export function blankOf(field: TemplateField): string {
  return `[${field.label}]`;
}
