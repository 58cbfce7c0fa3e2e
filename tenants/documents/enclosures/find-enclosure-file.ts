import type { TenantTx } from "#db/scope.ts";
import { findFile, type StoredFile } from "#tenants/files/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { isEnclosed } from "./store.ts";

/**
 * A file that goes with one of the office's letters, for those who may look into cases and for those who send letters
 * out. Undefined for everybody else and for any other file, as for one that doesn't exist.
 */
export async function findEnclosureFile(
  tx: TenantTx,
  officer: Officer,
  fileId: string,
): Promise<StoredFile | undefined> {
  const mayLook = mayDo(officer, "see-cases") || mayDo(officer, "dispatch");
  return mayLook && (await isEnclosed(tx, fileId)) ? findFile(tx, fileId) : undefined;
}
