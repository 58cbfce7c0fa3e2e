import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { inLockOrder } from "./lock-item.ts";
import type { AssignmentWithdrawalRefusal } from "./refusals.ts";
import type { ReadItem } from "./types.ts";
import { withdrawAssignment } from "./withdraw-assignment.ts";

/** What became of assignments that were to be taken back together. */
export interface WithdrawnAssignments {
  /** Register numbers of the items that are where they were before. */
  readonly withdrawn: readonly string[];
  /** How many stayed, since somebody has acted on them. */
  readonly stayed: number;
}

/**
 * Takes back several assignments just made, each as `withdrawAssignment` does. One that somebody has acted on stays and
 * doesn't hold up the others; refused when all of them stay.
 */
export async function withdrawAssignments(
  tx: TenantTx,
  officer: Officer,
  items: readonly ReadItem[],
): Promise<Outcome<WithdrawnAssignments, AssignmentWithdrawalRefusal>> {
  const outcomes = [];
  for (const item of inLockOrder(items)) outcomes.push(await withdrawAssignment(tx, officer, item));
  const withdrawn = outcomes.flatMap((outcome) => (outcome.done ? [outcome.value.rpw] : []));
  const stayed = outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome]));
  if (withdrawn.length > 0) return done({ withdrawn, stayed: stayed.length });
  return stayed[0] ?? refused("item-unknown");
}
