import type { TenantTx } from "#db/scope.ts";
import type { Letter } from "./letter.ts";
import type { TemplateData } from "./templates/template.ts";
import type { CaseDocument, DocumentVersion } from "./types.ts";

/** One document with its case's mark; locked to the end of the transaction when `isLocked`. */
export async function selectDocument(
  tx: TenantTx,
  documentId: string,
  isLocked = false,
): Promise<CaseDocument | undefined> {
  const one = tx.rows
    .selectFrom("documents")
    .innerJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "documents.tenant_id").onRef("cases.id", "=", "documents.case_id"),
    )
    .select(["documents.id as documentId", "case_id as caseId", "mark", "kind", "type", "documents.title"])
    .select(["documents.state", "template", "file_id as fileId", "author_id as authorId"])
    .select(["version_number as versionNumber", "awaits_person_id as awaitsPersonId", "added_at as addedAt"])
    .where("documents.tenant_id", "=", tx.tenantId)
    .where("documents.id", "=", documentId);
  const row = await (isLocked ? one.forUpdate("documents") : one).executeTakeFirst();
  return row as CaseDocument | undefined;
}

type NewDocument = Pick<CaseDocument, "documentId" | "caseId" | "type" | "title" | "template" | "authorId">;

/** Inserts a draft of an outgoing document. */
export async function insertDocument(tx: TenantTx, document: NewDocument): Promise<void> {
  await tx.rows
    .insertInto("documents")
    .values({
      tenant_id: tx.tenantId,
      id: document.documentId,
      case_id: document.caseId,
      kind: "outgoing",
      type: document.type,
      title: document.title,
      state: "draft",
      template: document.template,
      author_id: document.authorId,
      added_at: tx.now,
    })
    .execute();
}

type DocumentChange = Partial<
  Pick<CaseDocument, "title" | "state" | "versionNumber" | "awaitsPersonId" | "fileId">
>;

/** Changes a document's own columns. */
export async function updateDocument(
  tx: TenantTx,
  documentId: string,
  change: DocumentChange,
): Promise<void> {
  await tx.rows
    .updateTable("documents")
    .set({
      title: change.title,
      state: change.state,
      version_number: change.versionNumber,
      awaits_person_id: change.awaitsPersonId,
      file_id: change.fileId,
    })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", documentId)
    .execute();
}

type NewVersion = Pick<DocumentVersion, "number" | "fields" | "letter" | "sha256" | "authorId">;

/** Inserts a version; the role has no right to change it afterwards. */
export async function insertVersion(tx: TenantTx, documentId: string, version: NewVersion): Promise<void> {
  await tx.rows
    .insertInto("document_versions")
    .values({
      tenant_id: tx.tenantId,
      document_id: documentId,
      number: version.number,
      fields: version.fields,
      letter: version.letter,
      sha256: version.sha256,
      author_id: version.authorId,
      written_at: tx.now,
    })
    .execute();
}

/** All versions of a document, the oldest first. */
export async function selectVersions(tx: TenantTx, documentId: string): Promise<DocumentVersion[]> {
  const rows = await tx.rows
    .selectFrom("document_versions")
    .innerJoin("officers", (join) =>
      join
        .onRef("officers.tenant_id", "=", "document_versions.tenant_id")
        .onRef("officers.person_id", "=", "document_versions.author_id"),
    )
    .select(["number", "fields", "letter", "sha256", "author_id as authorId", "officers.name as authorName"])
    .select("written_at as writtenAt")
    .where("document_versions.tenant_id", "=", tx.tenantId)
    .where("document_id", "=", documentId)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({ ...row, fields: row.fields as TemplateData, letter: row.letter as Letter }));
}

/** One version of a document. */
export async function selectVersion(
  tx: TenantTx,
  documentId: string,
  number: number,
): Promise<DocumentVersion | undefined> {
  return (await selectVersions(tx, documentId)).find((version) => version.number === number);
}
