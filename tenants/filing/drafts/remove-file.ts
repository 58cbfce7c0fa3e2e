import type { ResidentTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { deleteDraftFile } from "./store.ts";

/** Takes a file off a draft. Its content stays where contents are: another draft may hold the same. */
export async function removeFile(
  tx: ResidentTx,
  { draftId, fileId }: { readonly draftId: string; readonly fileId: string },
): Promise<Outcome<undefined, "file-not-found">> {
  return (await deleteDraftFile(tx, draftId, fileId)) ? done() : refused("file-not-found");
}
