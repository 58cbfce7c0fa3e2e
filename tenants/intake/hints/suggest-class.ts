import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findClass, isFinal, searchClasses } from "#tenants/jrwa/index.ts";
import { titleStems } from "../rules.ts";
import { selectClassesOfSimilar } from "./store.ts";

/** A class the title hints at. Never more than a hint: the handler decides (IK § 26). */
export interface SuggestedClass {
  readonly symbol: string;
  readonly title: string;
  /** What the hint rests on: cases of earlier items, or words of the class list. */
  readonly because: "earlier-items" | "class-words";
}

const most = 3;
const wordsAsked = 4;

/** At most 3 final classes that the title hints at: those of earlier items with the same words, then by the list's words. */
export async function suggestClass(tx: TenantTx, title: string): Promise<SuggestedClass[]> {
  const stems = titleStems(title);
  if (stems.length === 0) return [];
  const today = legalDate(tx.now);
  const suggested = new Map<string, SuggestedClass>();
  for (const { symbol } of await selectClassesOfSimilar(tx, stems, most)) {
    const found = await findClass(tx, symbol, today);
    if (found.done) suggested.set(symbol, { symbol, title: found.value.title, because: "earlier-items" });
  }
  for (const listed of await classesByWords(tx, stems.slice(0, wordsAsked))) {
    if (!suggested.has(listed.symbol)) suggested.set(listed.symbol, { ...listed, because: "class-words" });
  }
  return [...suggested.values()].slice(0, most);
}

/** Final classes that hold any of the words, those that hold most first. */
async function classesByWords(tx: TenantTx, stems: readonly string[]) {
  const hits = new Map<string, { symbol: string; title: string; count: number }>();
  for (const stem of stems) {
    for (const found of await searchClasses(tx, stem, legalDate(tx.now))) {
      if (!isFinal(found)) continue;
      const count = (hits.get(found.symbol)?.count ?? 0) + 1;
      hits.set(found.symbol, { symbol: found.symbol, title: found.title, count });
    }
  }
  const best = [...hits.values()].sort((one, other) => other.count - one.count);
  return best.map(({ symbol, title }) => ({ symbol, title }));
}
