const NBSP = "\u00a0";

const ONE_LETTER_WORD = /(?<=^|[\s\u00a0([„"–—])([aiouwzAIOUWZ])[ ]+(?=\S)/g;

const UNITS =
  "zł|gr|tys|mln|%|km|m|cm|mm|ha|m²|m³|kg|g|t|l|kB|MB|GB|godz|min|s|dni|dzień|dnia|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|lat|lata|rok|roku|r|osób|osoby|spraw|sprawy|pism|pisma";
const MONTHS =
  "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia";
const NUMBER_AND_UNIT = new RegExp(`(\\d)[ ](?=(?:${UNITS}|${MONTHS})(?![\\p{L}\\d]))`, "gu");

/** "art. 36", "§ 1", "ul. Lipowa", "nr 7": the abbreviation stays with what it announces. */
const ABBREVIATION = /(?<=^|[\s\u00a0(])(art\.|ust\.|pkt|nr|ul\.|pl\.|al\.|godz\.|poz\.|§)[ ](?=\S)/gi;

/**
 * Puts no-break spaces where a Polish line must not end: after one-letter words (a, i, o, u, w, z), between
 * a number and its unit or month, and after abbreviations that announce a number or a name. Other spaces stay.
 */
export function nbsp(text: string): string {
  return text
    .replace(ONE_LETTER_WORD, `$1${NBSP}`)
    .replace(NUMBER_AND_UNIT, `$1${NBSP}`)
    .replace(ABBREVIATION, `$1${NBSP}`);
}
