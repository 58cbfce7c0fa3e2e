import type { TenantTx } from "#db/scope.ts";
import { requirePerson } from "./require-person.ts";
import { updateRead } from "./store.ts";

/** Marks a notice of the person who asks as read, or all of hers; those read already keep their time. */
export function markRead(tx: TenantTx, noticeId?: string): Promise<void> {
  return updateRead(tx, requirePerson(tx), noticeId);
}
