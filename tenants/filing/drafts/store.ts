import { newId } from "#db/id.ts";
import type { ResidentTx } from "#db/scope.ts";
import type { Answers } from "#tenants/forms/index.ts";
import { type DraftRow, type FileRow, toDraft } from "../draft-row.ts";
import type { Draft, Filed, FilingKind } from "../types.ts";

/** A draft as it begins. */
export interface NewDraft {
  readonly tenantId: number;
  readonly kind: FilingKind;
  readonly residentCaseId: string | null;
  readonly letterId: string | null;
  readonly service: string;
  readonly formVersion: number;
  readonly answers: Answers;
}

/**
 * Inserts a draft unless there is one for the same form, office, matter and letter; answers the id of the one there is.
 */
export async function insertDraft(tx: ResidentTx, draft: NewDraft): Promise<string> {
  await tx.rows
    .insertInto("drafts")
    .values({
      tenant_id: draft.tenantId,
      id: newId(),
      resident_id: tx.residentId,
      kind: draft.kind,
      resident_case_id: draft.residentCaseId,
      letter_id: draft.letterId,
      service: draft.service,
      form_version: draft.formVersion,
      answers: draft.answers,
      saved_pages: [],
      created_at: tx.now,
      updated_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await tx.rows
    .selectFrom("drafts")
    .select("id")
    .where("tenant_id", "=", draft.tenantId)
    .where("resident_id", "=", tx.residentId)
    .where("service", "=", draft.service)
    .where("resident_case_id", "is not distinct from", draft.residentCaseId)
    .where("letter_id", "is not distinct from", draft.letterId)
    .executeTakeFirstOrThrow();
  return id;
}

/** The resident's drafts, the one she touched last first. */
export async function selectDrafts(tx: ResidentTx): Promise<Draft[]> {
  const rows = await drafts(tx).orderBy("updated_at", "desc").orderBy("id", "desc").execute();
  return withFiles(tx, rows);
}

/** One of the resident's drafts. */
export async function selectDraft(tx: ResidentTx, id: string): Promise<Draft | undefined> {
  return (await withFiles(tx, await drafts(tx).where("id", "=", id).execute()))[0];
}

/** One of the resident's drafts, held against others who would change it until this transaction ends. */
export async function lockDraft(tx: ResidentTx, id: string): Promise<Draft | undefined> {
  return (await withFiles(tx, await drafts(tx).where("id", "=", id).forUpdate().execute()))[0];
}

function drafts(tx: ResidentTx) {
  return tx.rows.selectFrom("drafts").selectAll().where("resident_id", "=", tx.residentId);
}

async function withFiles(tx: ResidentTx, rows: readonly DraftRow[]): Promise<Draft[]> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const files = await tx.rows
    .selectFrom("draft_files")
    .select(["id", "draft_id", "field", "sha256", "name", "media_type", "size_bytes"])
    .where("resident_id", "=", tx.residentId)
    .where("draft_id", "in", ids)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => toDraft(row, files));
}

/** Writes a page's answers; answers the draft's new version. */
export async function updateAnswers(
  tx: ResidentTx,
  draft: Draft,
  answers: Answers,
  savedPages: readonly string[],
): Promise<number> {
  const { version } = await tx.rows
    .updateTable("drafts")
    .set((row) => ({
      answers,
      saved_pages: savedPages,
      version: row("version", "+", 1),
      updated_at: tx.now,
    }))
    .where("tenant_id", "=", draft.tenantId)
    .where("id", "=", draft.id)
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}

/** Inserts a file of a draft. */
export async function insertDraftFile(tx: ResidentTx, draft: Draft, file: FileRow): Promise<void> {
  await tx.rows
    .insertInto("draft_files")
    .values({ ...file, tenant_id: draft.tenantId, resident_id: tx.residentId, added_at: tx.now })
    .execute();
}

/** Deletes a file of one of the resident's drafts; answers whether there was one. */
export async function deleteDraftFile(tx: ResidentTx, draftId: string, fileId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.rows
    .deleteFrom("draft_files")
    .where("resident_id", "=", tx.residentId)
    .where("draft_id", "=", draftId)
    .where("id", "=", fileId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Deletes one of the resident's drafts with its files; answers whether there was one. */
export async function deleteDraft(tx: ResidentTx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.rows
    .deleteFrom("drafts")
    .where("resident_id", "=", tx.residentId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What a draft became when it was filed. */
export function selectFiled(tx: ResidentTx, draftId: string): Promise<Filed | undefined> {
  return tx.rows
    .selectFrom("submissions")
    .innerJoin("receipts", (join) =>
      join
        .onRef("receipts.tenant_id", "=", "submissions.tenant_id")
        .onRef("receipts.submission_id", "=", "submissions.id"),
    )
    .select(["receipts.id as receiptId", "rpw", "resident_case_id as residentCaseId"])
    .where("submissions.resident_id", "=", tx.residentId)
    .where("submissions.id", "=", draftId)
    .executeTakeFirst();
}
