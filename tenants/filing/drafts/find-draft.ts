import type { ResidentTx } from "#db/scope.ts";
import type { Draft } from "../types.ts";
import { selectDraft } from "./store.ts";

/** Finds one of the resident's drafts; undefined for anybody else's, and for one that was filed. */
export function findDraft(tx: ResidentTx, draftId: string): Promise<Draft | undefined> {
  return selectDraft(tx, draftId);
}
