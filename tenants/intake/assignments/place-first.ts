import type { TenantTx } from "#db/scope.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { lockItem } from "../lock-item.ts";
import type { ItemTakenRefusal } from "../refusals.ts";
import type { ReadItem } from "../types.ts";
import { placeAssignment } from "./place-assignment.ts";
import type { PreparedOrder } from "./prepare-order.ts";
import { endActiveAssignments } from "./store.ts";

/** Places a first assignment on an item and answers its ids; what it refuses, it refuses before it writes. */
export async function placeFirst(
  tx: TenantTx,
  { itemId, version }: ReadItem,
  { author, executors, instructions, dueOn }: PreparedOrder,
): Promise<Outcome<string[], ItemTakenRefusal>> {
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return locked;
  if (locked.value.state !== "registered") return refused("item-not-waiting");
  // Co-executors whose lead returned the item wait for a new assignment: this is it.
  const ended = await endActiveAssignments(tx, itemId, "replaced");
  const replaces = ended.map(({ assignmentId }) => assignmentId);
  await settleNotices(tx, { incomingItemId: itemId });
  const ids: string[] = [];
  for (const { addressee, isLead } of executors) {
    const placement = { author, addressee, isLead, instructions, dueOn, parentId: null, replaces };
    ids.push(await placeAssignment(tx, locked.value, "item.assigned", placement));
  }
  return done(ids);
}
