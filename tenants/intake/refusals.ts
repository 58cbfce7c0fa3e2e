/** Why the room refuses; each has its sentence, with what to do next, in `app/i18n/refusals/`. */
export type IntakeRefusal = RegisterRefusal | AssignRefusal | HandOnRefusal | ReturnRefusal | LeaveRefusal;

/** Someone changed the item since it was read; details: `by`, `what` (event type), `at` (ISO instant). */
export type StaleItem = "item-unknown" | "changed-meanwhile";

export type RegisterRefusal =
  | "not-allowed"
  | "already-registered"
  | "sender-missing"
  | "title-missing"
  | "received-in-future"
  | "letter-after-receipt"
  | "attachment-count-invalid"
  | "file-unknown";

/** Why an executor can't take an assignment; `executor-absent` names the substitute: `name`, `substitute`, `substituteId`. */
export type ExecutorRefusal = "person-unknown" | "unit-unknown" | "executor-absent";

export type AssignRefusal =
  | StaleItem
  | ExecutorRefusal
  | "not-allowed"
  | "item-not-waiting"
  | "no-executor"
  | "one-lead-needed"
  | "executor-twice"
  | "due-in-past";

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
