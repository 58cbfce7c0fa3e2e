import { newId } from "#db/id.ts";
import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { StoredFile } from "./put-file.ts";

/** Inserts a file's row; answers its id. */
export async function insertFile(tx: TenantTx | FilingTx, file: StoredFile): Promise<string> {
  const id = newId();
  await tx.rows
    .insertInto("files")
    .values({
      tenant_id: tx.tenantId,
      id,
      sha256: file.sha256,
      name: file.name,
      media_type: file.mediaType,
      size_bytes: file.sizeBytes,
      added_at: tx.now,
    })
    .execute();
  return id;
}

/** One file of the office. */
export function selectFile(tx: TenantTx, id: string): Promise<StoredFile | undefined> {
  return tx.rows
    .selectFrom("files")
    .select(["sha256", "name", "media_type as mediaType", "size_bytes as sizeBytes"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", id)
    .executeTakeFirst();
}
