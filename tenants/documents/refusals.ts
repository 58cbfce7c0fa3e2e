import type { TemplateRefusal } from "./templates/render-template.ts";

/** Why the room refuses; each has its sentence, with what to do next, in `app/i18n/refusals/`. */
export type DocumentRefusal =
  | DraftRefusal
  | SaveRefusal
  | EnclosureRefusal
  | SubmitRefusal
  | ApproveRefusal
  | ReturnRefusal
  | SignRefusal
  | WithdrawRefusal
  | PaymentRefusal;

/** Details name the field in Polish (`field`). */
export type FieldRefusal =
  | "field-not-a-date"
  | "field-not-an-amount"
  | "field-day-ahead"
  | "field-day-over"
  | TemplateRefusal;

/** Details name who handles the case (`handler`). */
export type WritingRefusal = "not-allowed" | "case-unknown" | "case-closed" | "not-your-case";

export type DraftRefusal = FieldRefusal | WritingRefusal | "template-unknown";

/** `changed-meanwhile`: somebody saved a newer version; `document-locked`: it is past its author's hands. */
export type StaleDocument = "document-unknown" | "changed-meanwhile" | "document-locked";

export type SaveRefusal = StaleDocument | DraftRefusal;

/** `enclosures-too-many` tells how many may be (`most`). */
export type EnclosureRefusal =
  | StaleDocument
  | WritingRefusal
  | "enclosure-not-chosen"
  | "enclosures-too-many"
  | "enclosure-unknown";

export type SubmitRefusal = StaleDocument | WritingRefusal | "letter-empty" | "no-approver";

export type ApproveRefusal =
  | StaleDocument
  | "not-allowed"
  | "not-yours-to-approve"
  | "own-draft"
  | "content-altered"
  | "no-approver"
  | "no-signatory";

export type ReturnRefusal = StaleDocument | "not-allowed" | "not-yours-to-approve" | "remarks-missing";

/** `parts-missing` lists them in Polish (`parts`). */
export type SignRefusal =
  | StaleDocument
  | "not-allowed"
  | "no-signing-authority"
  | "not-approved"
  | "content-altered"
  | "parts-missing"
  | "no-clock"
  | "new-term-not-later"
  | "office-key-missing";

/** Details of `not-yours-to-withdraw` name who handles the case (`handler`). */
export type WithdrawRefusal =
  | StaleDocument
  | "case-unknown"
  | "case-closed"
  | "not-yours-to-withdraw"
  | "reason-missing";

export type PaymentRefusal = "not-allowed" | "fee-unknown" | "already-paid" | "paid-in-future";
