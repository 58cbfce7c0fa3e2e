import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { FilingTx } from "#db/scope.ts";
import type { Attachment } from "#tenants/forms/index.ts";
import type { LetterKind, Stage } from "#tenants/resident-cases/index.ts";
import { toDraft } from "./draft-row.ts";
import type { DeliveryDates, UnopenedLetter } from "./opening.ts";
import type { Sender } from "./sender.ts";
import type { Draft, Filed, FilingKind } from "./types.ts";

/** The draft to be filed, held so that a second filing waits; undefined when it isn't there any more. */
export async function lockDraft(tx: FilingTx, id: string): Promise<Draft | undefined> {
  const row = await tx.rows
    .selectFrom("drafts")
    .selectAll()
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const files = await tx.rows
    .selectFrom("draft_files")
    .select(["id", "draft_id", "field", "sha256", "name", "media_type", "size_bytes"])
    .where("tenant_id", "=", tx.tenantId)
    .where("draft_id", "=", id)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return toDraft(row, files);
}

/** Deletes the draft that has been filed, with its files. */
export async function deleteDraft(tx: FilingTx, id: string): Promise<void> {
  await tx.rows
    .deleteFrom("drafts")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** What the draft of that id became, with the hash of what was filed. */
export function selectFiled(
  tx: FilingTx,
  draftId: string,
): Promise<(Filed & { sha256: string }) | undefined> {
  return tx.rows
    .selectFrom("submissions")
    .innerJoin("receipts", (join) =>
      join
        .onRef("receipts.tenant_id", "=", "submissions.tenant_id")
        .onRef("receipts.submission_id", "=", "submissions.id"),
    )
    .select(["receipts.id as receiptId", "rpw", "resident_case_id as residentCaseId", "sha256"])
    .where("submissions.tenant_id", "=", tx.tenantId)
    .where("submissions.id", "=", draftId)
    .executeTakeFirst();
}

/** A matter that a filing continues. */
export interface ContinuedMatter {
  readonly service: string;
  readonly title: string;
  readonly stage: Stage;
  /** Canonical JSON of the application it began with. */
  readonly application: string;
}

/** The matter of that id with the application it began with; locked, so that nobody moves it on meanwhile. */
export async function selectMatter(tx: FilingTx, residentCaseId: string): Promise<ContinuedMatter> {
  const row = await tx.rows
    .selectFrom("resident_cases as matter")
    .innerJoin("submissions", (join) =>
      join
        .onRef("submissions.tenant_id", "=", "matter.tenant_id")
        .onRef("submissions.resident_case_id", "=", "matter.id"),
    )
    .select(["matter.service", "title", "stage", "canonical as application"])
    .where("matter.tenant_id", "=", tx.tenantId)
    .where("matter.id", "=", residentCaseId)
    .where("submissions.kind", "=", "application")
    .forUpdate("matter")
    .executeTakeFirstOrThrow();
  return { ...row, stage: row.stage as Stage };
}

/** A submission to be kept exactly as it was hashed. */
export interface NewSubmission {
  readonly draft: Draft;
  readonly residentCaseId: string;
  readonly canonical: string;
  readonly sha256: string;
}

/** Inserts a submission with its files. */
export async function insertSubmission(
  tx: FilingTx,
  { draft, residentCaseId, canonical, sha256 }: NewSubmission,
  files: readonly (Attachment & { readonly field: string })[],
): Promise<void> {
  const owner = { tenant_id: tx.tenantId, resident_id: tx.residentId };
  await tx.rows
    .insertInto("submissions")
    .values({
      ...owner,
      id: draft.id,
      kind: draft.kind,
      resident_case_id: residentCaseId,
      service: draft.form.definition.service,
      form_version: draft.form.definition.version,
      form_hash: draft.form.hash,
      canonical,
      sha256,
      sender_name: tx.actor.name,
      submitted_at: tx.now,
    })
    .execute();
  if (files.length === 0) return;
  const rows = files.map((file) => ({
    ...owner,
    id: file.id,
    submission_id: draft.id,
    field: file.field,
    sha256: file.sha256,
    name: file.name,
    media_type: file.mediaType,
    size_bytes: file.size,
  }));
  await tx.rows.insertInto("submission_files").values(rows).execute();
}

/** An entry in the register of incoming items, as a form makes it (IK annex 1, set A). */
export interface RegisterEntry {
  readonly id: string;
  readonly rpw: string;
  readonly number: number;
  readonly receivedOn: Temporal.PlainDate;
  readonly sender: Sender;
  readonly title: string;
  readonly kind: FilingKind;
  readonly submissionId: string;
  readonly residentCaseId: string;
  readonly suggestedJrwa: string | null;
  /** Ids of the office's own rows of the attachments, in order. */
  readonly fileIds: readonly string[];
}

/** Inserts the entry with its files; the filing role can't read it back. */
export async function insertRegisterEntry(tx: FilingTx, entry: RegisterEntry): Promise<void> {
  await tx.rows
    .insertInto("incoming_items")
    .values({
      tenant_id: tx.tenantId,
      id: entry.id,
      rpw: entry.rpw,
      year: entry.receivedOn.year,
      number: entry.number,
      registered_at: tx.now,
      received_on: entry.receivedOn,
      letter_on: entry.receivedOn,
      sender_name: entry.sender.name,
      sender_kind: entry.sender.kind,
      sender_address: entry.sender.address,
      title: entry.title,
      document_kind: entry.kind,
      channel: "form",
      access: "restricted",
      attachment_count: entry.fileIds.length,
      scan: "born-digital",
      submission_id: entry.submissionId,
      resident_case_id: entry.residentCaseId,
      suggested_jrwa: entry.suggestedJrwa,
      state: "registered",
    })
    .execute();
  if (entry.fileIds.length === 0) return;
  const rows = entry.fileIds.map((fileId, position) => ({
    tenant_id: tx.tenantId,
    id: newId(),
    incoming_item_id: entry.id,
    file_id: fileId,
    position,
  }));
  await tx.rows.insertInto("incoming_files").values(rows).execute();
}

/** A letter of the resident with what opening it needs. */
export interface LockedLetter extends UnopenedLetter {
  readonly id: string;
  readonly residentCaseId: string;
  readonly title: string;
  readonly openedAt: Temporal.Instant | null;
  readonly stage: Stage;
}

/** A letter, held so that two openings at once are one. */
export async function lockLetter(tx: FilingTx, id: string): Promise<LockedLetter | undefined> {
  const row = await tx.rows
    .selectFrom("resident_letters as letter")
    .innerJoin("resident_cases as matter", (join) =>
      join
        .onRef("matter.tenant_id", "=", "letter.tenant_id")
        .onRef("matter.id", "=", "letter.resident_case_id"),
    )
    .select(["letter.id", "resident_case_id as residentCaseId", "letter.title", "document_kind"])
    .select(["fiction_on as fictionOn", "opened_at as openedAt", "effective_on as effectiveOn"])
    .select(["answer_days as answerDays", "stage"])
    .where("letter.tenant_id", "=", tx.tenantId)
    .where("letter.id", "=", id)
    .forUpdate("letter")
    .executeTakeFirst();
  if (!row) return undefined;
  const { document_kind: documentKind, stage, ...rest } = row;
  return { ...rest, documentKind: documentKind as LetterKind, stage: stage as Stage };
}

/** Writes that a letter was opened, and the dates that fixes. */
export async function updateOpened(tx: FilingTx, id: string, dates: DeliveryDates): Promise<void> {
  await tx.rows
    .updateTable("resident_letters")
    .set({
      opened_at: tx.now,
      effective_on: dates.effectiveOn,
      appeal_due_on: dates.appealDueOn,
      answer_due_on: dates.answerDueOn,
    })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", id)
    .execute();
}

/** Writes that a call was answered; a second answer doesn't change when the first came. */
export async function updateAnswered(tx: FilingTx, letterId: string): Promise<void> {
  await tx.rows
    .updateTable("resident_letters")
    .set({ answered_at: tx.now })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", letterId)
    .where("answered_at", "is", null)
    .execute();
}
