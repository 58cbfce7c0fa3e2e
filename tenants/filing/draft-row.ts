import type { Temporal } from "temporal-polyfill";
import { type Answers, type Attachment, findForm } from "#tenants/forms/index.ts";
import type { Draft, FilingKind } from "./types.ts";

/** A draft as its query finds it. */
export interface DraftRow {
  tenant_id: number;
  id: string;
  kind: string;
  resident_case_id: string | null;
  letter_id: string | null;
  service: string;
  form_version: number;
  answers: unknown;
  saved_pages: unknown;
  version: number;
  created_at: Temporal.Instant;
  updated_at: Temporal.Instant;
}

/** A draft's file as its query finds it. */
export interface FileRow {
  id: string;
  draft_id: string;
  field: string;
  sha256: string;
  name: string;
  media_type: string;
  size_bytes: number;
}

/** Puts a draft together with its form and those of the files that are its own, in the order they were added. */
export function toDraft(row: DraftRow, files: readonly FileRow[]): Draft {
  const form = findForm(row.service, row.form_version);
  if (!form) throw new Error(`No form ${row.service}.${row.form_version}`);
  return {
    tenantId: row.tenant_id,
    id: row.id,
    kind: row.kind as FilingKind,
    residentCaseId: row.resident_case_id,
    letterId: row.letter_id,
    form,
    answers: addFiles(
      row.answers as Answers,
      files.filter((file) => file.draft_id === row.id),
    ),
    savedPages: new Set(row.saved_pages as string[]),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Says what a file is, as forms know it. */
export function toAttachment(file: Omit<FileRow, "draft_id">): Attachment {
  return {
    id: file.id,
    name: file.name,
    size: file.size_bytes,
    mediaType: file.media_type,
    sha256: file.sha256,
  };
}

function addFiles(answers: Answers, files: readonly FileRow[]): Answers {
  const byField = new Map<string, Attachment[]>();
  for (const file of files) {
    byField.set(file.field, [...(byField.get(file.field) ?? []), toAttachment(file)]);
  }
  return { ...answers, ...Object.fromEntries(byField) };
}
