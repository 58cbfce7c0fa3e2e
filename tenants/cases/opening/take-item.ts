import type { TenantTx } from "#db/scope.ts";
import {
  type Assignment,
  findItem,
  findLeadAssignment,
  type ItemDetails,
  lockItem,
  mayAnswer,
  type StaleItem,
} from "#tenants/intake/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";

/** An item in the hands of who may deal with it, with the assignment it came by. */
export interface TakenItem {
  readonly item: ItemDetails;
  readonly assignment: Assignment;
}

/** Locks an assigned item for the officer who deals with it: whom its lead assignment names, or her substitute. */
export async function takeItem(
  tx: TenantTx,
  officer: Officer,
  { itemId, version }: { itemId: string; version: number },
): Promise<Outcome<TakenItem, StaleItem | "item-not-assigned" | "not-yours">> {
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return locked;
  const assignment = await findLeadAssignment(tx, itemId);
  if (locked.value.state !== "assigned" || !assignment) return refused("item-not-assigned");
  if (!(await mayAnswer(tx, officer, assignment))) return refused("not-yours");
  return done({ item: (await findItem(tx, itemId))!, assignment });
}
