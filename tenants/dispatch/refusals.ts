import type { ExtensionRefusal } from "#tenants/cases/index.ts";
import type { SignedRefusal } from "#tenants/documents/index.ts";

/** Why the room refuses; each has its sentence, with what to do next, in `app/i18n/refusals/`. */
export type DispatchingRefusal =
  | DispatchRefusal
  | DispatchAgainRefusal
  | PaperProofRefusal
  | LetterFileRefusal;

type UnreachableAddressee = "addressee-missing" | "address-missing" | "account-missing";

/** Details name the addressee (`addressee`), or the fee and how much it is (`title`, `amount`). */
export type DispatchRefusal =
  | SignedRefusal
  | UnreachableAddressee
  | "not-allowed"
  | "fee-unpaid"
  | "no-appeal"
  | ExtensionRefusal;

/** `not-come-back`: to that addressee the letter didn't come back, or it is on its way again. */
export type DispatchAgainRefusal =
  | SignedRefusal
  | UnreachableAddressee
  | "not-allowed"
  | "case-unknown"
  | "case-closed"
  | "not-come-back";

/** Details of `second-notice-too-late`: the last day on which it may have been left, `latest`. */
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
  | "second-notice-in-future"
  | "second-notice-too-late"
  | "fiction-not-due"
  | "not-a-fiction-date"
  | "file-unknown";

export type LetterFileRefusal = "letter-unknown" | "letter-not-opened";
