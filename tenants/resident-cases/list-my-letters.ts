import type { ResidentTx } from "#db/scope.ts";
import { selectLetters } from "./store.ts";
import type { ResidentLetter } from "./types.ts";

/** Lists the resident's letters from all offices: unopened first, then the newest. */
export function listMyLetters(tx: ResidentTx): Promise<ResidentLetter[]> {
  return selectLetters(tx);
}
