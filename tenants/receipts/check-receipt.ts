import type { PublicTx } from "#db/scope.ts";
import type { Receipt } from "./receipt.ts";
import { type ReceiptRefusal, verifyReceipt } from "./sign-receipt.ts";
import { selectByCode } from "./store.ts";

/** What a check of a receipt finds: it is the office's, with what it says; nobody issued it; or it was changed. */
export type ReceiptCheck =
  | { readonly result: "authentic"; readonly receipt: Receipt }
  | { readonly result: "unknown" }
  | { readonly result: "altered"; readonly reason: ReceiptRefusal };

/**
 * Checks the receipt that a code belongs to against the office's published key; anyone who holds the code may.
 * @param tx opened with the same hash
 * @param checkHash `hashCheckCode` of the code as typed
 */
export async function checkReceipt(tx: PublicTx, checkHash: string): Promise<ReceiptCheck> {
  const found = await selectByCode(tx, checkHash);
  if (!found) return { result: "unknown" };
  const verified = verifyReceipt(found.canonical, found.signature, found.publicKey);
  return verified.done
    ? { result: "authentic", receipt: verified.value }
    : { result: "altered", reason: verified.refusal };
}
