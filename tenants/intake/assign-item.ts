import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { placeFirst } from "./assignments/place-first.ts";
import { type AssignmentOrder, prepareOrder } from "./assignments/prepare-order.ts";
import type { AssignRefusal } from "./refusals.ts";
import type { ReadItem } from "./types.ts";

/** A first assignment of a registered item. */
export type NewAssignment = AssignmentOrder & ReadItem;

/** Assigns a registered item to units or persons, with instructions and a date (dekretacja, IK § 24). */
export async function assignItem(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, ...order }: NewAssignment,
): Promise<Outcome<{ assignmentIds: string[] }, AssignRefusal>> {
  const prepared = await prepareOrder(tx, officer, order);
  if (!prepared.done) return prepared;
  const placed = await placeFirst(tx, { itemId, version }, prepared.value);
  return placed.done ? done({ assignmentIds: placed.value }) : placed;
}
