import type { ResidentTx } from "#db/scope.ts";
import type { Draft } from "../types.ts";
import { selectDrafts } from "./store.ts";

/** Lists the resident's drafts for all offices, the one she touched last first. */
export function listDrafts(tx: ResidentTx): Promise<Draft[]> {
  return selectDrafts(tx);
}
