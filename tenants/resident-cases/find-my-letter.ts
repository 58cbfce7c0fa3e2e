import type { ResidentTx } from "#db/scope.ts";
import { selectLetters } from "./store.ts";
import type { ResidentLetter } from "./types.ts";

/** Finds one of the resident's letters; undefined for anybody else's. Its content shows only once it is opened. */
export async function findMyLetter(tx: ResidentTx, letterId: string): Promise<ResidentLetter | undefined> {
  return (await selectLetters(tx, { letterId }))[0];
}
