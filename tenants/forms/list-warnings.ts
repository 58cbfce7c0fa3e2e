import { type Answers, asItems, asText, readAnswer } from "./answer.ts";
import { checkFormat, formatOf } from "./check-text.ts";
import type { Problem } from "./compile.ts";
import type { FormDefinition } from "./definition.ts";
import { type Field, isAsked, type Language } from "./fields.ts";
import { sayDoubt } from "./messages.ts";
import { listItemFields, walkVisible } from "./visibility.ts";

/**
 * Lists numbers that look like slips but may be right (a PESEL whose checksum is off): shown beside the field
 * and at review, never a reason to stop. With a page's id, only that page's.
 */
export function listWarnings(
  definition: FormDefinition,
  given: Answers,
  language: Language,
  pageId?: string,
): Problem[] {
  const { pages, answers } = walkVisible(definition, given);
  const fields = pages.filter(({ page }) => !pageId || page.id === pageId).flatMap((page) => page.fields);
  return fields.flatMap((field) => {
    if (field.kind !== "group") return listDoubts(field, field.id, answers, language);
    return asItems(readAnswer(answers, field.id)).flatMap((item, row) =>
      listItemFields(field, item, answers).flatMap((inner) =>
        listDoubts(inner, `${field.id}.${row}.${inner.id}`, item, language),
      ),
    );
  });
}

function listDoubts(field: Field, name: string, answers: Answers, language: Language): Problem[] {
  const format = isAsked(field) ? formatOf(field) : undefined;
  if (!format) return [];
  const check = checkFormat(format, asText(readAnswer(answers, field.id)));
  return check.ok && check.doubtful ? [{ name, message: sayDoubt(format, language) }] : [];
}
