import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Letter } from "../letter.ts";
import { checkTemplateSource, type TemplateSourceRefusal } from "./check-template-source.ts";
import { renderApart, renderHere } from "./render-parts.ts";
import { blankOf, type LetterTemplate, type TemplateData, type TemplateField } from "./template.ts";

/** Why a template gives no letter; `template-field-missing` and `-out-of-range` name the field in Polish. */
export type TemplateRefusal =
  | TemplateSourceRefusal
  | "template-field-missing"
  | "template-field-out-of-range"
  | "template-takes-too-long"
  | "template-fails";

/**
 * Fills a template's blanks and gives a letter in plain text. Refuses a required field left empty, a number
 * under its statutory minimum or of more than three digits, and, for an office's own template, anything `checkTemplateSource` refuses and
 * whatever takes longer than a second.
 */
export async function renderTemplate(
  template: LetterTemplate,
  data: TemplateData,
): Promise<Outcome<Letter, TemplateRefusal>> {
  const filled = fillFields(template.fields, data);
  if (!filled.done) return filled;
  const sources = { ...template.parts };
  if (template.origin === "house")
    return done(toLetter(template, filled.value, renderHere(sources, filled.value)));
  const names = template.fields.map((field) => field.name);
  for (const source of Object.values(sources)) {
    const accepted = checkTemplateSource(source, names);
    if (!accepted.done) return accepted;
  }
  const rendered = await renderApart(sources, filled.value);
  return rendered.done ? done(toLetter(template, filled.value, rendered.value)) : rendered;
}

function fillFields(
  fields: readonly TemplateField[],
  data: TemplateData,
): Outcome<TemplateData, "template-field-missing" | "template-field-out-of-range"> {
  const filled: Record<string, string | readonly string[]> = {};
  for (const field of fields) {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined;
    const texts = [value ?? []]
      .flat()
      .map((text) => text.trim())
      .filter((text) => text !== "");
    if (field.required && texts.length === 0)
      return refused("template-field-missing", { field: field.label });
    const { minimum } = field;
    if (
      minimum !== undefined &&
      !texts.every((text) => text === blankOf(field) || isInRange(text, minimum))
    ) {
      return refused("template-field-out-of-range", { field: field.label, minimum });
    }
    filled[field.name] = field.list ? texts : texts.join("\n");
  }
  return done(filled);
}

function isInRange(text: string, minimum: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= minimum;
}

/** One line of rendered text is one paragraph; blank lines and those of block tags vanish. */
function toLetter(
  template: LetterTemplate,
  data: TemplateData,
  texts: Readonly<Record<string, string>>,
): Letter {
  const parts = Object.entries(texts)
    .map(
      ([part, text]) =>
        [
          part,
          text
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean),
        ] as const,
    )
    .filter(([, paragraphs]) => paragraphs.length > 0);
  return {
    kind: template.kind,
    title: String((template.titleField && data[template.titleField]) || template.title),
    mark: String(data.mark ?? ""),
    parts: Object.fromEntries(parts),
  };
}
