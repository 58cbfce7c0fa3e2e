import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, type RefusalDetails, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { placeFirst } from "./assignments/place-first.ts";
import { type AssignmentOrder, prepareOrder } from "./assignments/prepare-order.ts";
import { inLockOrder } from "./lock-item.ts";
import type { BulkRefusal, ItemTakenRefusal } from "./refusals.ts";
import { selectRpws } from "./store.ts";
import type { ReadItem } from "./types.ts";

/** One assignment for several registered items. */
export type BulkAssignment = AssignmentOrder & { readonly items: readonly ReadItem[] };

/** What became of each item: assigned, or left as it was and why. */
export interface AssignedItems {
  readonly assigned: readonly string[];
  readonly left: readonly {
    readonly itemId: string;
    /** A question mark for one that the register doesn't have. */
    readonly rpw: string;
    readonly refusal: ItemTakenRefusal;
    readonly details?: RefusalDetails;
  }[];
}

/**
 * Assigns several registered items in the same way at once (IK § 24). One that somebody has taken meanwhile stays as
 * it is and doesn't hold up the others; an order that can't be placed at all is refused whole.
 */
export async function assignItems(
  tx: TenantTx,
  officer: Officer,
  { items, ...order }: BulkAssignment,
): Promise<Outcome<AssignedItems, BulkRefusal>> {
  if (items.length === 0) return refused("no-items");
  const prepared = await prepareOrder(tx, officer, order);
  if (!prepared.done) return prepared;
  const assigned: string[] = [];
  const stayed: Omit<AssignedItems["left"][number], "rpw">[] = [];
  for (const item of inLockOrder(items)) {
    const placed = await placeFirst(tx, item, prepared.value);
    if (placed.done) assigned.push(item.itemId);
    else stayed.push({ itemId: item.itemId, refusal: placed.refusal, details: placed.details });
  }
  const numbers = await selectRpws(
    tx,
    stayed.map(({ itemId }) => itemId),
  );
  const left = stayed.map((one) => ({ ...one, rpw: numbers.get(one.itemId) ?? "?" }));
  return done({ assigned, left });
}
