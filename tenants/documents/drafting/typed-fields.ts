import type { Temporal } from "temporal-polyfill";
import { dateInPolish, readDay } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { readAmount, showAmount } from "../fees/amount.ts";
import {
  blankOf,
  type LetterTemplate,
  readChoice,
  type TemplateData,
  type TemplateField,
} from "../templates/template.ts";

/** Fields that only the system fills: who signs and when is known at signing, and the mark is the case's. */
const systemFields = new Set(["mark", "date", "signerName", "signerPosition"]);

/**
 * Puts what the clerk typed over what the case says, dates and amounts in Polish, and a blank with the field's name
 * where a required value is missing: a draft may be saved unfinished, and can't be signed so.
 * Refuses a date or an amount that can't be read.
 */
export function fillDraft(
  template: LetterTemplate,
  fromCase: TemplateData,
  typed: TemplateData,
): Outcome<TemplateData, "field-not-a-date" | "field-not-an-amount"> {
  const filled: Record<string, string | readonly string[]> = {};
  for (const field of template.fields) {
    const need = needOf(field, template, typed);
    const said = need === "left-out" ? [] : sayField(field, fromCase, typed);
    if (!said) {
      return refused(field.kind === "money" ? "field-not-an-amount" : "field-not-a-date", {
        field: field.label,
      });
    }
    const whole = said.length === 0 && need === "required" ? [blankOf(field)] : said;
    filled[field.name] = field.list ? whole : whole.join("\n");
  }
  return done(filled);
}

/** What the letter says for a field; undefined when it was typed unreadably. */
function sayField(field: TemplateField, fromCase: TemplateData, typed: TemplateData): string[] | undefined {
  if (field.choices) {
    const chosen = readChoice(field, typed) ?? readChoice(field, fromCase);
    return chosen ? [chosen.says] : [];
  }
  const own = systemFields.has(field.name) ? [] : textsOf(typed, field.name);
  const shown = own.map((text) => showTyped(field, text));
  if (shown.includes(undefined)) return undefined;
  return shown.length > 0 ? (shown as string[]) : textsOf(fromCase, field.name);
}

/** Whether the letter needs this field, by itself or by what was chosen in another. */
function needOf(
  field: TemplateField,
  { fields }: LetterTemplate,
  typed: TemplateData,
): "required" | "optional" | "left-out" {
  const { when, required } = field;
  if (!when) return required ? "required" : "optional";
  const deciding = fields.find(({ name }) => name === when.field);
  const chosen = deciding && readChoice(deciding, typed);
  return chosen && when.is.includes(chosen.value) ? "required" : when.otherwise;
}

/** Refuses a date on the wrong side of the day on which the letter is written. */
export function judgeDays(
  { fields }: LetterTemplate,
  typed: TemplateData,
  today: Temporal.PlainDate,
): Outcome<undefined, "field-day-ahead" | "field-day-over"> {
  for (const { name, label, span } of fields) {
    const day = span && readTypedDate(typed, name);
    const far = day ? today.until(day).days : 0;
    if (span === "past" && far > 0) return refused("field-day-ahead", { field: label });
    if (span === "future" && far < 0) return refused("field-day-over", { field: label });
  }
  return done();
}

/** The date typed in a field, if there is a readable one. */
export function readTypedDate(typed: TemplateData, name: string): Temporal.PlainDate | undefined {
  const [text = ""] = textsOf(typed, name);
  return readDay(text) ?? undefined;
}

/** What was typed in a field that takes a list, item by item. */
export function readTypedItems(typed: TemplateData, name: string): readonly string[] {
  return textsOf(typed, name);
}

function textsOf(data: TemplateData, name: string): string[] {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  return [value ?? []].flat().filter((text) => text.trim() !== "");
}

/** A typed value as the letter shows it; undefined when it isn't what the field asks for. */
function showTyped(field: TemplateField, text: string): string | undefined {
  if (field.kind === "date") {
    const date = readTypedDate({ [field.name]: text }, field.name);
    return date && `${dateInPolish(date)}\u00a0r.`;
  }
  if (field.kind !== "money") return text;
  const grosze = readAmount(text);
  return grosze === undefined ? undefined : showAmount(grosze);
}
