import type { TenantTx } from "#db/scope.ts";
import type { StoredFile } from "./put-file.ts";
import { selectFile } from "./store.ts";

/** What the office knows of one of its files; its content comes from `getFile`. */
export function findFile(tx: TenantTx, id: string): Promise<StoredFile | undefined> {
  return selectFile(tx, id);
}
