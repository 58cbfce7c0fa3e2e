/** Why the room refuses; each has its sentence, with what to do next, in `app/i18n/refusals/`. */
export type IntakeRefusal =
  | RegisterRefusal
  | AssignRefusal
  | BulkRefusal
  | HandOnRefusal
  | AssignmentWithdrawalRefusal
  | ReturnRefusal
  | LeaveRefusal
  | CorrectRefusal
  | AnnulRefusal
  | AddScansRefusal;

/** Someone changed the item since it was read; details: `by`, `what` (event type), `at` (ISO instant). */
export type StaleItem = "item-unknown" | "changed-meanwhile";

/** Why a file doesn't come in; `file-not-scan` (`name`): what came on paper has scans alone. */
export type IncomingFileRefusal = "file-unknown" | "file-not-scan";

/** Why an entry of the register can't say this. */
export type DescriptionRefusal =
  | "sender-missing"
  | "title-missing"
  | "title-too-long"
  | "letter-after-receipt"
  | "attachment-count-invalid";

export type RegisterRefusal =
  | DescriptionRefusal
  | IncomingFileRefusal
  | "not-allowed"
  | "already-registered"
  | "received-in-future"
  | "file-registered";

/**
 * Why an executor can't take an assignment; `executor-absent` names who is away (`name`) and who stands in for her
 * (`substitute`, `substituteId`).
 */
export type ExecutorRefusal = "person-unknown" | "unit-unknown" | "executor-absent";

/** Why an assignment isn't placed on an item: it was changed, or it waits for none any more. */
export type ItemTakenRefusal = StaleItem | "item-not-waiting";

/** Why an assignment can't be placed on any item. */
export type OrderRefusal =
  | ExecutorRefusal
  | "not-allowed"
  | "no-executor"
  | "one-lead-needed"
  | "executor-twice"
  | "due-in-past";

export type AssignRefusal = OrderRefusal | ItemTakenRefusal;

/** Why an assignment of many items isn't placed at all. */
export type BulkRefusal = OrderRefusal | "no-items";

/** `acted-on`: something has become of the item since it was assigned. */
export type AssignmentWithdrawalRefusal = "not-allowed" | "item-unknown" | "not-author" | "acted-on";

/** Bounds of the superior's assignment (IK § 24.3); details: `instructions` or `dueOn` as she set them. */
export type BoundsRefusal = "instructions-changed" | "deadline-extended";

export type HandOnRefusal =
  | StaleItem
  | ExecutorRefusal
  | BoundsRefusal
  | "not-allowed"
  | "assignment-unknown"
  | "assignment-not-active"
  | "not-yours"
  | "not-author"
  | "due-in-past";

export type ReturnRefusal =
  | StaleItem
  | "assignment-unknown"
  | "assignment-not-active"
  | "not-yours"
  | "reason-missing";

export type LeaveRefusal =
  | StaleItem
  | "not-yours"
  | "item-not-waiting"
  | "application-needs-case"
  | "class-unknown"
  | "class-not-final";

/** Why an entry of the register stays as it is: it is in a case's files, annulled, or wasn't written by hand. */
export type EntryBar = "entry-in-case" | "entry-annulled" | "entry-sealed";

export type CorrectRefusal = StaleItem | DescriptionRefusal | EntryBar | "not-allowed" | "nothing-corrected";

export type AnnulRefusal =
  | StaleItem
  | "not-allowed"
  | "annulment-reason-missing"
  | "application-needs-case"
  | "entry-annulled"
  | "item-acted-on";

export type AddScansRefusal =
  | StaleItem
  | "not-allowed"
  | "entry-in-case"
  | "entry-annulled"
  | "not-on-paper"
  | IncomingFileRefusal
  | "scan-missing"
  | "file-registered";
