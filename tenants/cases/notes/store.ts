import type { TenantTx } from "#db/scope.ts";

/** Inserts an officer's note as an internal document with its one version. */
export async function insertNote(
  tx: TenantTx,
  note: {
    documentId: string;
    caseId: string;
    authorId: string;
    title: string;
    letter: object;
    sha256: string;
  },
): Promise<void> {
  await tx.rows
    .insertInto("documents")
    .values({
      tenant_id: tx.tenantId,
      id: note.documentId,
      case_id: note.caseId,
      kind: "internal",
      type: "note",
      title: note.title,
      state: "filed",
      author_id: note.authorId,
      added_at: tx.now,
    })
    .execute();
  await tx.rows
    .insertInto("document_versions")
    .values({
      tenant_id: tx.tenantId,
      document_id: note.documentId,
      number: 1,
      fields: {},
      letter: note.letter,
      sha256: note.sha256,
      author_id: note.authorId,
      written_at: tx.now,
    })
    .execute();
}
