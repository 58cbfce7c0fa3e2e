import type { TenantTx } from "#db/scope.ts";
import { selectCasesByText } from "./store.ts";

const most = 50;

/**
 * At most 50 of the office's cases whose mark, title or party holds the text, open ones first; none for fewer than
 * two characters. Case and Polish diacritics don't count.
 */
export function searchCases(tx: TenantTx, text: string) {
  const typed = text.trim();
  return typed.length < 2 ? Promise.resolve([]) : selectCasesByText(tx, typed, most);
}
