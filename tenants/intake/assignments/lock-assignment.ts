import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { lockItem } from "../lock-item.ts";
import type { StaleItem } from "../refusals.ts";
import type { Assignment, IncomingItem } from "../types.ts";
import { selectAssignment } from "./store.ts";

/** An assignment in force with its item, locked, and what it hands on, if it does. */
export interface LockedAssignment {
  readonly item: IncomingItem;
  readonly assignment: Assignment;
}

/**
 * Locks the item of an assignment for a command that answers or changes it.
 * @param version of the item, as it was when the page was read
 */
export async function lockAssignment(
  tx: TenantTx,
  { assignmentId, version }: { assignmentId: string; version: number },
): Promise<Outcome<LockedAssignment, StaleItem | "assignment-unknown" | "assignment-not-active">> {
  const unlocked = await selectAssignment(tx, assignmentId);
  if (!unlocked) return refused("assignment-unknown");
  const locked = await lockItem(tx, unlocked.itemId, version);
  if (!locked.done) return locked;
  const assignment = await selectAssignment(tx, assignmentId);
  if (assignment?.state !== "active") return refused("assignment-not-active");
  return done({ item: locked.value, assignment });
}
