import { type RawBuilder, sql } from "kysely";

const accented = "ĄĆĘŁŃÓŚŹŻąćęłńóśźż";
const plain = "ACELNOSZZacelnoszz";

/** An SQL text in lower case and without Polish diacritics, to be compared with what `foldLetters` gives. */
export function folded(text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`lower(translate(${text}, ${accented}, ${plain}))`;
}

/** A column in lower case and without Polish diacritics. */
export function foldedColumn(column: string): RawBuilder<string> {
  return folded(sql.ref(column));
}

/** Whether a column holds the typed text, case and Polish diacritics aside; `%` and `_` mean themselves. */
export function holdsText(column: string, typed: string): RawBuilder<boolean> {
  const pattern = `%${typed.replace(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`${foldedColumn(column)} like ${folded(sql`${pattern}`)}`;
}
