import { type RawBuilder, sql } from "kysely";

/**
 * An SQL text in lower case and without Polish diacritics, to be compared with what `foldLetters` gives. (That also
 * takes "ü" and the like apart, so a text with them is found only as it is written in the table: rare enough here.)
 */
export function folded(text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`app.fold(${text})`;
}

/** A column in lower case and without Polish diacritics. */
export function foldedColumn(column: string): RawBuilder<string> {
  return folded(sql.ref(column));
}
