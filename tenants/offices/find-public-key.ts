import type { PublicTx } from "#db/scope.ts";
import { type PublicKey, selectPublicKey } from "./store.ts";

/** The public half of an office's key, so that anyone can check what it signed; retired keys stay found. */
export function findPublicKey(tx: PublicTx, tenantId: number, keyId: string): Promise<PublicKey | undefined> {
  return selectPublicKey(tx, tenantId, keyId);
}
