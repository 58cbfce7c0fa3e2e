/** Room: the uniform file classification list (JRWA) of an office, versioned by date. */

export { type AddClassRefusal, addClass } from "./add-class.ts";
export { type ConfirmRefusal, confirmClass } from "./confirm-class.ts";
export { countUnconfirmed } from "./count-unconfirmed.ts";
export { type FinalClass, findClass, holdFinalClass } from "./find-class.ts";
export { findListedClass, type ListedJrwaClass } from "./find-listed-class.ts";
export { importList } from "./import-list.ts";
export type { JrwaClass, NewClass } from "./jrwa-class.ts";
export { listMainClasses } from "./list-main-classes.ts";
export { listUnconfirmed } from "./list-unconfirmed.ts";
export { type ListKind, readList } from "./read-list.ts";
export { type ArchivalCategory, isFinal, needsConfirmation, parseCategory, verifiedLabel } from "./rules.ts";
export { searchClasses } from "./search-classes.ts";
