import Handlebars from "handlebars";

/** Texts for data that are strings; anything else is a mistake of the caller. */
export type TextData = Readonly<Record<string, string>>;

const strict: CompileOptions = { strict: true, knownHelpersOnly: true };

/** Fills a text for plain text: nothing is escaped. Throws when a variable is missing. */
export function fillText(source: string, data: TextData): string {
  return Handlebars.compile(source, { ...strict, noEscape: true })(data);
}

/** Fills a text for HTML: every variable is escaped. Throws when a variable is missing. */
export function fillHtml(source: string, data: Readonly<Record<string, string | readonly string[]>>): string {
  return Handlebars.compile(source, strict)(data);
}
