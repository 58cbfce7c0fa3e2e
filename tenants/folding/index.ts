/** Room: comparing words without regard to capitals and diacritics, alike in the program and in the database. */
export { beginsWords, foldLetters } from "./rules.ts";
export { folded, foldedColumn } from "./store.ts";
