import type { TenantTx } from "#db/scope.ts";
import type { Enclosure } from "./rules.ts";

/** Ties the office's files to a version of a letter, in their order; the role has no right to change it afterwards. */
export async function insertEnclosures(
  tx: TenantTx,
  documentId: string,
  versionNumber: number,
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length === 0) return;
  const rows = fileIds.map((fileId, position) => ({
    tenant_id: tx.tenantId,
    document_id: documentId,
    version_number: versionNumber,
    file_id: fileId,
    position,
  }));
  await tx.rows.insertInto("document_enclosures").values(rows).execute();
}

/** The files that go with a version of a letter, in their order. */
export function selectEnclosures(
  tx: TenantTx,
  documentId: string,
  versionNumber: number,
): Promise<Enclosure[]> {
  return tx.rows
    .selectFrom("document_enclosures as enclosed")
    .innerJoin("files", (join) =>
      join.onRef("files.tenant_id", "=", "enclosed.tenant_id").onRef("files.id", "=", "enclosed.file_id"),
    )
    .select(["file_id as fileId", "name", "media_type as mediaType", "size_bytes as sizeBytes", "sha256"])
    .where("enclosed.tenant_id", "=", tx.tenantId)
    .where("document_id", "=", documentId)
    .where("version_number", "=", versionNumber)
    .orderBy("position")
    .execute();
}

/** Whether a file goes, or in an earlier version went, with one of the office's letters. */
export async function isEnclosed(tx: TenantTx, fileId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("document_enclosures")
    .select("file_id")
    .where("tenant_id", "=", tx.tenantId)
    .where("file_id", "=", fileId)
    .executeTakeFirst();
  return row !== undefined;
}
