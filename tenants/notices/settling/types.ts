import type { Temporal } from "temporal-polyfill";
import type { NoticeKind } from "../templates/staff-notices.ts";

/** The thing that notices are about; a case's are also those about its letters. */
type NoticeSubject =
  | { readonly documentId: string }
  | { readonly incomingItemId: string }
  | { readonly caseId: string };

/** Which notices about a thing are settled: all that ask for something, or only some of them. */
export type SettledNotices = NoticeSubject & {
  readonly kinds?: readonly NoticeKind[];
  /** Left out: whoever was told. */
  readonly personIds?: readonly string[];
  /** Office time of the one command that left them. */
  readonly writtenAt?: Temporal.Instant;
};
