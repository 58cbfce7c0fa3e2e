import type { ResidentTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { deleteDraft } from "./store.ts";

/** Throws a draft away with its files; nobody else has ever seen it. */
export async function discardDraft(
  tx: ResidentTx,
  draftId: string,
): Promise<Outcome<undefined, "draft-not-found">> {
  return (await deleteDraft(tx, draftId)) ? done() : refused("draft-not-found");
}
