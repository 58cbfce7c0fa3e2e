import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { StoredFile } from "./put-file.ts";
import { insertFile } from "./store.ts";

/** Writes down that an office holds a content under a name; answers the file's id. */
export function recordFile(tx: TenantTx | FilingTx, file: StoredFile): Promise<string> {
  return insertFile(tx, file);
}
