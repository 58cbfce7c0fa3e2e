import type { TenantTx } from "#db/scope.ts";
import { requirePerson } from "./require-person.ts";
import { countUnreadOf } from "./store.ts";

/** Counts unread notices of the person who asks, up to 100: past that the exact number helps nobody. */
export function countUnread(tx: TenantTx): Promise<number> {
  return countUnreadOf(tx, requirePerson(tx), 100);
}
