import type { PublicTx } from "#db/scope.ts";
import { selectStatus } from "./store.ts";
import type { PublicStatus } from "./types.ts";

/**
 * Finds where a case stands for who holds its number and its status code, without signing in; nothing of a person.
 * @param tx opened with the same hash
 * @param lookupHash `hashCheckCode` of the code as typed
 */
export function findStatus(tx: PublicTx, lookupHash: string, rpw: string): Promise<PublicStatus | undefined> {
  return selectStatus(tx, lookupHash, rpw.trim().toUpperCase());
}
