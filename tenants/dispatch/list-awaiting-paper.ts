import type { TenantTx } from "#db/scope.ts";
import { selectAwaitingPaper } from "./store.ts";
import type { Delivery } from "./types.ts";

/** Letters sent on paper that nothing has proved yet, the longest sent first: the registry waits for what comes back. */
export function listAwaitingPaper(tx: TenantTx): Promise<Delivery[]> {
  return selectAwaitingPaper(tx);
}
