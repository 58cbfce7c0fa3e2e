import { z } from "zod";
import { checkFormat, formatOf } from "./check-text.ts";
import type { AskedField, Language } from "./fields.ts";
import { checkMeasure } from "./formats.ts";
import { say, sayAsk, sayBounds, sayTooLong } from "./messages.ts";

type FieldOf<Kind extends AskedField["kind"]> = AskedField & { kind: Kind };

/** A text, or a number with a form of its own (PESEL, VIN, …), which is brought into its tidy form. */
export function compileText(field: AskedField, language: Language): z.ZodType<string> {
  const text = z.string(sayAsk(field, language)).trim();
  const format = formatOf(field);
  if (!format) {
    const most = "maxLength" in field ? field.maxLength : 200;
    return text.max(most, sayTooLong(most, language)).normalize("NFC");
  }
  return text.transform((typed, context) => {
    const check = checkFormat(format, typed);
    if (check.ok) return check.value;
    const message = check.fault === "checksum" ? say("checksum", language) : sayAsk(field, language);
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

/** A number or an amount in złoty (two decimals), kept as text so that no digit is lost. */
export function compileMeasure(field: FieldOf<"number" | "money">, language: Language): z.ZodType<string> {
  const decimals = field.kind === "money" ? 2 : field.decimals;
  const unit = field.kind === "money" ? "zł" : (field.unit ?? "");
  return z.string(sayAsk(field, language)).transform((typed, context) => {
    const check = checkMeasure(typed, decimals);
    const isInside =
      check.ok && Number(check.value) >= (field.min ?? 0) && Number(check.value) <= (field.max ?? Infinity);
    if (check.ok && isInside) return check.value;
    const message = check.ok ? sayBounds(field.min, field.max, unit, language) : sayAsk(field, language);
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

/** One of the options offered. */
export function compileChoice(field: FieldOf<"choice">, language: Language): z.ZodType<string> {
  return z.enum(
    field.options.map((option) => option.value),
    sayAsk(field, language),
  );
}

/** Some of the options offered, in the order of the form however they were ticked. */
export function compileMulti(field: FieldOf<"multi">, language: Language): z.ZodType<string[]> {
  const values = field.options.map((option) => option.value);
  return z
    .array(z.enum(values, say("option", language)), sayAsk(field, language))
    .transform((chosen) => values.filter((value) => chosen.includes(value)));
}

/** References to stored files. */
export function compileFiles(field: FieldOf<"attachment">, language: Language): z.ZodType {
  const ask = sayAsk(field, language);
  const file = z.object({
    id: z.string(),
    name: z.string(),
    size: z.int().nonnegative(),
    mediaType: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  });
  return z.array(file, ask).max(field.maxFiles, ask);
}
