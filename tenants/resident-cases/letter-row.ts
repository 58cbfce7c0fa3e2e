import type { Temporal } from "temporal-polyfill";
import type { StoredFile } from "#tenants/files/index.ts";
import type { LetterKind, ResidentLetter } from "./types.ts";

/** A letter as its query finds it. */
export interface LetterRow {
  tenant_id: number;
  slug: string;
  id: string;
  resident_case_id: string;
  case_title: string;
  case_mark: string | null;
  document_kind: string;
  title: string;
  first_line: string;
  arrived_at: Temporal.Instant;
  fiction_on: Temporal.PlainDate;
  opened_at: Temporal.Instant | null;
  effective_on: Temporal.PlainDate | null;
  appeal_due_on: Temporal.PlainDate | null;
  answer_days: number | null;
  answer_due_on: Temporal.PlainDate | null;
  answered_at: Temporal.Instant | null;
  sha256: string;
  file_name: string;
  size_bytes: number;
  enclosures: unknown;
}

/** The letter as its resident may see it: an unopened one doesn't show its content. */
export function toLetter(row: LetterRow): ResidentLetter {
  return {
    tenantId: row.tenant_id,
    officeSlug: row.slug,
    id: row.id,
    residentCaseId: row.resident_case_id,
    caseTitle: row.case_title,
    caseMark: row.case_mark,
    documentKind: row.document_kind as LetterKind,
    title: row.title,
    arrivedAt: row.arrived_at,
    fictionOn: row.fiction_on,
    openedAt: row.opened_at,
    effectiveOn: row.effective_on,
    appealDueOn: row.appeal_due_on,
    answerDueOn: row.answer_due_on,
    answerDays: row.answer_days,
    awaitsAnswer: row.answer_days !== null && row.answered_at === null,
    content: row.opened_at && {
      firstLine: row.first_line,
      sha256: row.sha256,
      fileName: row.file_name,
      sizeBytes: row.size_bytes,
      // Written by dispatch alone, from the letter that was signed.
      enclosures: row.enclosures as StoredFile[],
    },
  };
}
