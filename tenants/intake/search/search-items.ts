import type { TenantTx } from "#db/scope.ts";
import { selectItemsByText } from "./store.ts";

const most = 50;

/**
 * At most 50 of the office's incoming items whose number, title or sender holds the text, the latest first; none for
 * fewer than two characters. Case and Polish diacritics don't count.
 */
export function searchItems(tx: TenantTx, text: string) {
  const typed = text.trim();
  return typed.length < 2 ? Promise.resolve([]) : selectItemsByText(tx, typed, most);
}
