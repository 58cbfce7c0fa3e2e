import type { TenantTx } from "#db/scope.ts";
import { selectCasesByRpw, selectCasesByText } from "./store.ts";

const most = 50;

/** A number of the register as people write it: "RPW.26.2026", "rpw 26/2026". */
const registerNumber = /^rpw[\s.]*(\d+)[\s./]+(\d{4})$/i;

/** A mark, or its beginning, as people type it: "oś 6131 19" for "OŚ.6131.19.2026". */
const looseMark = /^\p{L}[\p{L}-]*[\s.]+\d{2,5}([\s.]+\d*)*$/u;

/**
 * At most 50 of the office's cases whose mark, title or party holds the text, open ones first; none for fewer than
 * two characters. Case and Polish diacritics don't count. A number of the register finds the case that its item is in.
 */
export function searchCases(tx: TenantTx, text: string) {
  const typed = text.trim();
  if (typed.length < 2) return Promise.resolve([]);
  const [, number, year] = registerNumber.exec(typed) ?? [];
  if (number) return selectCasesByRpw(tx, `RPW.${Number(number)}.${year}`);
  return selectCasesByText(tx, looseMark.test(typed) ? typed.replace(/[\s.]+/g, ".") : typed, most);
}
