import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { StaleItem } from "./refusals.ts";
import { selectItemForUpdate, selectLastEvent } from "./store.ts";
import type { IncomingItem, ReadItem } from "./types.ts";

/**
 * Locks an item for a command. Refuses `changed-meanwhile` when it isn't as the person read it, and tells who
 * changed it: `by`, `what` (event type), `at` (ISO instant).
 * @param version as it was when the page was read
 */
export async function lockItem(
  tx: TenantTx,
  itemId: string,
  version: number,
): Promise<Outcome<IncomingItem, StaleItem>> {
  const item = await selectItemForUpdate(tx, itemId);
  if (!item) return refused("item-unknown");
  if (item.version === version) return done(item);
  const last = await selectLastEvent(tx, itemId);
  return refused("changed-meanwhile", last && { by: last.by, what: last.what, at: last.at.toString() });
}

/**
 * Puts several items in the order in which everybody locks them, so that two who act on the same ones never wait for
 * each other in a circle.
 */
export function inLockOrder(items: readonly ReadItem[]): ReadItem[] {
  return items.toSorted((one, other) => (one.itemId < other.itemId ? -1 : 1));
}
