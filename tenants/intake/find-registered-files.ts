import type { TenantTx } from "#db/scope.ts";
import { selectRegisteredFiles } from "./store.ts";

/** The register numbers that these files came in by, by file id; a scan that still waits has none. */
export async function findRegisteredFiles(
  tx: TenantTx,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (fileIds.length === 0) return new Map();
  const rows = await selectRegisteredFiles(tx, fileIds);
  return new Map(rows.map(({ fileId, rpw }) => [fileId, rpw]));
}
