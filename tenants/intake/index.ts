/** Room: the register of incoming items (RPW) and the way of each item to whoever deals with it (dekretacja). */
export { addScans } from "./add-scans.ts";
export { annulItem } from "./annul-item.ts";
export { assignItem, type NewAssignment } from "./assign-item.ts";
export { type AssignedItems, assignItems, type BulkAssignment } from "./assign-items.ts";
export { countAssigned } from "./assigning/count-assigned.ts";
export { listUsualInstructions } from "./assigning/list-usual-instructions.ts";
export { listWithdrawable, type WithdrawableAssignment } from "./assigning/list-withdrawable.ts";
export { findLeadAssignment, mayAnswer } from "./assignments/find-holder.ts";
export { changeAssignment } from "./change-assignment.ts";
export { type Correction, correctItem } from "./correct-item.ts";
export { findAnnulmentBar, findCorrectionBar, findScanBar } from "./entry/bars.ts";
export { type EntryChange, listEntryChanges } from "./entry/list-entry-changes.ts";
export { fileInCase } from "./file-in-case.ts";
export { findRegisteredFiles } from "./find-registered-files.ts";
export { handOnItem, type Reassignment } from "./hand-on-item.ts";
export { findSimilarItems, type SimilarItem } from "./hints/find-similar-items.ts";
export { type SuggestedClass, suggestClass } from "./hints/suggest-class.ts";
export { type SuggestedSender, suggestSenders } from "./hints/suggest-senders.ts";
export { countAtDesk } from "./item/count-at-desk.ts";
export { findItem, type ItemDetails } from "./item/find-item.ts";
export { findItemFile } from "./item/find-item-file.ts";
export { type AssignedItem, listAssignedTo, listAssignedToUnit } from "./item/list-assigned-to.ts";
export { mayReadItem } from "./item/may-read-item.ts";
export { leaveWithoutCase } from "./leave-without-case.ts";
export { lockItem } from "./lock-item.ts";
export type { IntakeRefusal, StaleItem } from "./refusals.ts";
export { listRegister, type RegisterPage } from "./register/list-register.ts";
export { listToAssign } from "./register/list-to-assign.ts";
export type {
  RegisterColumn,
  RegisterEntry,
  RegisterFilter,
  RegisterOrder,
} from "./register/register-view.ts";
export { registerItem } from "./register-item.ts";
export { returnItem } from "./return-item.ts";
export { isBarredDemand } from "./rules.ts";
export { searchItems } from "./search/search-items.ts";
export type {
  Access,
  Assignment,
  AssignmentState,
  Channel,
  Description,
  DocumentKind,
  Executor,
  IncomingItem,
  Instructions,
  ItemState,
  NewItem,
  Scan,
  SenderKind,
} from "./types.ts";
export { withdrawAssignment } from "./withdraw-assignment.ts";
export { type WithdrawnAssignments, withdrawAssignments } from "./withdraw-assignments.ts";
