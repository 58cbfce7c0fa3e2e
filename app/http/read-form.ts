import type { Temporal } from "temporal-polyfill";
import { readDay } from "#tenants/calendar/index.ts";
import { isSecret } from "./carried.ts";
import { asId } from "./is-id.ts";

/**
 * What was typed into a field, trimmed and without NULs, which no text of the database can hold; empty when the form
 * has no such field, or it holds a file.
 */
export function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\0", "").trim() : "";
}

/** The id of what was chosen in a field; undefined when nothing was. */
export function readId(form: FormData, name: string): string | undefined {
  const typed = readText(form, name);
  return typed ? asId(typed) : undefined;
}

/** The day of a native date field; null when it is empty or no day at all. */
export function readDate(form: FormData, name: string): Temporal.PlainDate | null {
  return readDay(readText(form, name));
}

/** A whole number that isn't negative; NaN for anything else, which every command refuses. */
export function readCount(form: FormData, name: string): number {
  const typed = readText(form, name);
  return /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
}

/** One of a closed list of values; `fallback` for anything else, which only a forged form can send. */
export function readChoice<Value extends string>(
  form: FormData,
  name: string,
  values: readonly Value[],
  fallback: Value,
): Value {
  return values.find((value) => value === form.get(name)) ?? fallback;
}

/** All that was typed, as texts, so that a page can show it again beside a refusal. Passwords are never among them. */
export function typedTexts(form: FormData): Record<string, string> {
  const texts = [...form].filter((field): field is [string, string] => typeof field[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !isSecret(name)));
}
