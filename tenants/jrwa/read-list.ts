import gmina from "./data/jrwa-gmina.json" with { type: "json" };
import powiat from "./data/jrwa-powiat.json" with { type: "json" };
import type { JrwaClass } from "./jrwa-class.ts";

/** Which of the two lists an office uses. */
export type ListKind = "gmina" | "powiat";

/** A row of a printed list: what a class is before an office takes it over. */
export type ListedClass = Pick<
  JrwaClass,
  "symbol" | "parentSymbol" | "title" | "category" | "notes" | "verified"
>;

const lists = { gmina, powiat };

/**
 * The list as transcribed from annex 2 (gmina, 1,154 rows) or 3 (powiat, 925 rows) of the regulation of
 * 18.01.2011, Dz.U. 2011 nr 14 poz. 67, each row with its mark of how sure the transcription is.
 * Throws when a row isn't whole.
 */
export function readList(kind: ListKind): ListedClass[] {
  return lists[kind].rows.map(([symbol, parentSymbol, title, category, notes, verified]) => {
    if (!symbol || !title || notes == null || !verified)
      throw new Error(`JRWA ${kind}: broken row ${symbol}`);
    return { symbol, parentSymbol: parentSymbol ?? null, title, category: category ?? null, notes, verified };
  });
}
