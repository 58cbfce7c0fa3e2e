/**
 * Lower-case letters without diacritics ("Łąka " gives "laka"), as `foldedColumn` folds a column; everything else
 * stays. "ł" is a letter of its own, which NFD leaves whole.
 */
export function foldLetters(text: string): string {
  const letters = text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/ł/g, "l");
}

/**
 * Whether each typed word begins a word of the text, capitals and Polish letters aside: "now ew" finds "Ewa Nowak".
 * Nothing typed is found everywhere.
 */
export function beginsWords(text: string, typed: string): boolean {
  const own = wordsOf(text);
  return wordsOf(typed).every((word) => own.some((one) => one.startsWith(word)));
}

const wordsOf = (text: string) =>
  foldLetters(text)
    .split(/[\s,;()]+/)
    .filter(Boolean);
