import type { TenantTx } from "#db/scope.ts";
import { lockRow } from "./store.ts";

/** Locks the office to the end of the transaction: its administration is judged one command at a time. */
export function lockOffice(tx: TenantTx): Promise<void> {
  return lockRow(tx);
}
