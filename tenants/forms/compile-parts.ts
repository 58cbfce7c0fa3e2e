import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Parts } from "./answer.ts";
import type { AskedField, Language } from "./fields.ts";
import { checkParcelNumber, checkPostcode } from "./formats.ts";
import { say, sayAsk, sayPart, sayTooLong } from "./messages.ts";

const longestPart = 120;

/** A day in three inputs; it must be in the calendar and on the right side of today. */
export function compileDate(
  field: AskedField & { kind: "date" },
  language: Language,
  today: Temporal.PlainDate,
): z.ZodType<Parts> {
  const ask = sayAsk(field, language);
  return z
    .object({ day: z.string(ask), month: z.string(ask), year: z.string(ask) }, ask)
    .transform((typed, context) => {
      const date = readDate(typed);
      const message = date ? sayLimit(field, date, today, language) : say("day", language);
      if (date && !message) return { day: `${date.day}`, month: `${date.month}`, year: `${date.year}` };
      context.addIssue({ code: "custom", message: message ?? "" });
      return z.NEVER;
    });
}

/** Reads the three parts of a typed date; nothing when it isn't in the calendar. */
export function readDate(parts: Parts): Temporal.PlainDate | undefined {
  const [day = "", month = "", year = ""] = [parts.day, parts.month, parts.year].map((part) => part?.trim());
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(18|19|20|21)\d\d$/.test(year))
    return undefined;
  const date = Temporal.PlainDate.from({ day: +day, month: +month, year: +year }, { overflow: "constrain" });
  return date.day === +day && date.month === +month ? date : undefined;
}

/** An address in Poland; villages without streets have only a house number. */
export function compileAddress(field: AskedField, language: Language): z.ZodType {
  return z.object(
    {
      street: part("street", language).optional(),
      house: part("house", language),
      flat: part("flat", language).optional(),
      postcode: tidy(z.string(sayPart("postcode", language)), checkPostcode, sayPart("postcode", language)),
      town: part("town", language),
    },
    sayAsk(field, language),
  );
}

/** A parcel of land: its precinct (obręb) and number. */
export function compileParcel(field: AskedField, language: Language): z.ZodType {
  const ask = field.ask?.[language] ?? sayPart("number", language);
  return z.object(
    { precinct: part("precinct", language), number: tidy(z.string(ask), checkParcelNumber, ask) },
    sayAsk(field, language),
  );
}

function part(name: string, language: Language) {
  return z
    .string(sayPart(name, language))
    .trim()
    .min(1, sayPart(name, language))
    .max(longestPart, sayTooLong(longestPart, language));
}

type PartCheck = typeof checkPostcode;

function tidy(schema: z.ZodType<string>, check: PartCheck, message: string): z.ZodType<string> {
  return schema.transform((typed, context) => {
    const checked = check(typed);
    if (checked.ok) return checked.value;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

function sayLimit(
  field: AskedField & { kind: "date" },
  date: Temporal.PlainDate,
  today: Temporal.PlainDate,
  language: Language,
): string | undefined {
  const order = Temporal.PlainDate.compare(date, today);
  if (field.notBefore && order < 0) return say("past", language);
  if (field.notAfter && order > 0) return say("future", language);
  return undefined;
}
