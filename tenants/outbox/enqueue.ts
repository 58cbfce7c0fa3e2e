import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { OutboxMessage } from "./message.ts";
import { insertMessage } from "./store.ts";

/** Writes work into the outbox of the command's own transaction and wakes the worker at commit (decision 6). */
export function enqueue(tx: TenantTx | FilingTx, message: OutboxMessage): Promise<void> {
  return insertMessage(tx, message);
}
