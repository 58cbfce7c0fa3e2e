import type { ResidentTx } from "#db/scope.ts";
import { selectCases } from "./store.ts";
import type { ResidentCase } from "./types.ts";

/** Lists the resident's cases in all offices, the one with the latest news first. */
export function listMyCases(tx: ResidentTx): Promise<ResidentCase[]> {
  return selectCases(tx);
}
