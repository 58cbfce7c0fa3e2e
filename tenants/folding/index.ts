/** Room: comparing words without regard to capitals and diacritics, alike in the program and in the database. */
export { foldLetters } from "./rules.ts";
export { folded, foldedColumn, holdsText } from "./store.ts";
