import type { ResidentTx } from "#db/scope.ts";
import { listWaits, type Wait } from "./rules.ts";
import { selectCases, selectLetters } from "./store.ts";

/** Lists what waits for the resident in all offices ("Wymaga Twojej reakcji"), the nearest day first. */
export async function listWhatWaits(tx: ResidentTx): Promise<Wait[]> {
  return listWaits(await selectLetters(tx), await selectCases(tx));
}
