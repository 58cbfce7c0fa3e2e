import type { ResidentTx } from "#db/scope.ts";
import type { Filed } from "../types.ts";
import { selectFiled } from "./store.ts";

/** Finds what a draft became when it was filed: the answer to who posts it again or comes back to its page. */
export function findFiled(tx: ResidentTx, draftId: string): Promise<Filed | undefined> {
  return selectFiled(tx, draftId);
}
