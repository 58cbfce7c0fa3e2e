import type { TenantTx } from "#db/scope.ts";
import { findFile, type StoredFile } from "#tenants/files/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findItem } from "./find-item.ts";
import { mayReadItem } from "./may-read-item.ts";
import { isLooseScan, selectItemsOfFile } from "./store.ts";

/**
 * A file that came into the office, if the officer may look into an item that it stands behind (`mayReadItem`);
 * a scan that stands behind none yet is for those who register. Undefined for any other, as for one that doesn't
 * exist: signed letters are shown by the documents' own pages.
 */
export async function findItemFile(
  tx: TenantTx,
  officer: Officer,
  fileId: string,
): Promise<StoredFile | undefined> {
  for (const { itemId } of await selectItemsOfFile(tx, fileId)) {
    const item = await findItem(tx, itemId);
    if (item && (await mayReadItem(tx, officer, item))) return findFile(tx, fileId);
  }
  const isHers = mayDo(officer, "register-item") && (await isLooseScan(tx, fileId));
  return isHers ? findFile(tx, fileId) : undefined;
}
