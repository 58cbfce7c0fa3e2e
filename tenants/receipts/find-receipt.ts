import type { ResidentTx } from "#db/scope.ts";
import { type OwnReceipt, selectReceipts } from "./store.ts";

/** Finds one of the resident's receipts; undefined for anybody else's. */
export async function findReceipt(tx: ResidentTx, receiptId: string): Promise<OwnReceipt | undefined> {
  return (await selectReceipts(tx, { id: receiptId }))[0];
}
