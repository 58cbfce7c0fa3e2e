/** Names of the months as dates have them, January first. */
export const monthsInGenitive = [
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
] as const;

const noBreak = "\u00a0";

const oneLetterWord = /(?<=^|[\s\u00a0([„"–—])([aiouwzAIOUWZ])[ ]+(?=\S)/g;

const units =
  "zł|gr|tys|mln|%|km|m|cm|mm|ha|m²|m³|kg|g|t|l|kB|MB|GB|godz|min|s|dni|dzień|dnia|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|lat|lata|rok|roku|r|osób|osoby|spraw|sprawy|pism|pisma";
const numberAndUnit = new RegExp(
  `(\\d)[ ](?=(?:${units}|${monthsInGenitive.join("|")})(?![\\p{L}\\d]))`,
  "gu",
);

/** "art. 36", "§ 1", "ul. Lipowa", "nr 7": the abbreviation stays with what it announces. */
const abbreviation = /(?<=^|[\s\u00a0(])(art\.|ust\.|pkt|nr|ul\.|pl\.|al\.|godz\.|poz\.|§)[ ](?=\S)/gi;

/**
 * Puts no-break spaces where a Polish line must not end, on a screen or on paper: after one-letter words (a, i, o, u,
 * w, z), between a number and its unit or month, and after abbreviations that announce a number or a name. Other spaces
 * stay.
 */
export function nbsp(text: string): string {
  return text
    .replace(oneLetterWord, `$1${noBreak}`)
    .replace(numberAndUnit, `$1${noBreak}`)
    .replace(abbreviation, `$1${noBreak}`);
}
