import type { Temporal } from "temporal-polyfill";
import type { Letter } from "./letter.ts";
import type { TemplateData } from "./templates/template.ts";

/** Where a document of a case stands, from the draft to the proof of its delivery, or to its withdrawal. */
export type DocumentState =
  | "filed"
  | "draft"
  | "in-approval"
  | "returned"
  | "approved"
  | "signed"
  | "dispatched"
  | "delivered"
  | "withdrawn";

/** A document of a case, without its content. */
export interface CaseDocument {
  readonly documentId: string;
  readonly caseId: string;
  readonly mark: string;
  readonly kind: "incoming" | "outgoing" | "internal";
  readonly type: string;
  readonly title: string;
  readonly state: DocumentState;
  /** House template it was drafted from; null for what came in. */
  readonly template: string | null;
  readonly fileId: string | null;
  readonly authorId: string | null;
  readonly versionNumber: number;
  /** Who must act next: approver or signatory. */
  readonly awaitsPersonId: string | null;
  readonly addedAt: Temporal.Instant;
}

/** What was saved at once: the fields as typed, and the letter they gave. */
export interface DocumentVersion {
  readonly number: number;
  readonly fields: TemplateData;
  readonly letter: Letter;
  readonly sha256: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly writtenAt: Temporal.Instant;
}

/** One person's consent or return, bound to the content she read (IK § 12). */
export interface Approval {
  readonly versionNumber: number;
  readonly sha256: string;
  readonly personId: string;
  readonly personName: string;
  readonly personPosition: string;
  readonly verdict: "approved" | "returned";
  readonly remarks: string | null;
  readonly decidedAt: Temporal.Instant;
}

/** A document and the version that the person has before her; another number means that she reads an old one. */
export interface ReadVersion {
  readonly documentId: string;
  readonly versionNumber: number;
}
