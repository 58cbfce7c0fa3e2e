import type { TenantTx } from "#db/scope.ts";
import { lockProfile } from "./store.ts";

/** Locks the office to the end of the transaction, for what it may have only once. */
export async function lockOffice(tx: TenantTx): Promise<void> {
  await lockProfile(tx);
}
