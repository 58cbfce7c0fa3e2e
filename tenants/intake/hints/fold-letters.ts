/** Lower-case letters without Polish diacritics, as the store folds its columns; everything else stays. */
export function foldLetters(text: string): string {
  const letters = text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/ł/g, "l");
}
