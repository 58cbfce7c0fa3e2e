import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { foldLetters } from "#tenants/folding/index.ts";
import type { JrwaClass } from "./jrwa-class.ts";
import { selectByPrefix, selectByWords } from "./store.ts";

/**
 * Classes valid on a day: by the beginning of the symbol when digits are typed, else those whose title or notes hold
 * every word, titles first. Case and Polish diacritics don't count.
 * @param limit how many at most: 20 for a list of hints, more for a page
 */
export function searchClasses(
  tx: TenantTx,
  query: string,
  day: Temporal.PlainDate,
  limit = 20,
): Promise<JrwaClass[]> {
  const typed = query.trim();
  if (/^\d{1,5}$/.test(typed)) return selectByPrefix(tx, typed, day, limit);
  const words = foldLetters(typed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.length === 0 ? Promise.resolve([]) : selectByWords(tx, words, day, limit);
}
