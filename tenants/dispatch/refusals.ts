import type { ExtensionRefusal } from "#tenants/cases/index.ts";
import type { SignedRefusal } from "#tenants/documents/index.ts";

/** Why the room refuses; each has its sentence, with what to do next, in `app/i18n/refusals/`. */
export type DispatchingRefusal = DispatchRefusal | PaperProofRefusal | LetterFileRefusal;

/** Details name the addressee (`addressee`). */
export type DispatchRefusal =
  | SignedRefusal
  | "not-allowed"
  | "addressee-missing"
  | "address-missing"
  | "account-missing"
  | ExtensionRefusal;

export type PaperProofRefusal =
  | "not-allowed"
  | "delivery-unknown"
  | "delivery-settled"
  | "not-on-paper"
  | "date-before-dispatch"
  | "date-in-future"
  | "receiver-missing"
  | "reason-missing"
  | "second-notice-missing"
  | "second-notice-too-early"
  | "fiction-not-due"
  | "not-a-fiction-date"
  | "file-unknown";

export type LetterFileRefusal = "letter-unknown" | "letter-not-opened";
