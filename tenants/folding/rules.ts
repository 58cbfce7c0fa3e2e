/**
 * Lower-case letters without diacritics ("Łąka " gives "laka"), as `foldedColumn` folds a column; everything else
 * stays. "ł" is a letter of its own, which NFD leaves whole.
 */
export function foldLetters(text: string): string {
  const letters = text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/ł/g, "l");
}
