/** Room: the uniform file classification list (JRWA) of an office, versioned by date. */
export { type AddClassRefusal, addClass } from "./add-class.ts";
export { type ConfirmRefusal, confirmClass } from "./confirm-class.ts";
export { type FinalClass, findClass } from "./find-class.ts";
export { importList } from "./import-list.ts";
export type { JrwaClass, NewClass } from "./jrwa-class.ts";
export { type ListKind, readList } from "./read-list.ts";
export { type ArchivalCategory, isFinal, needsConfirmation, parseCategory, verifiedLabel } from "./rules.ts";
export { searchClasses } from "./search-classes.ts";
