import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findAddressee } from "./assignments/find-addressee.ts";
import { mayAnswer } from "./assignments/find-holder.ts";
import { lockAssignment } from "./assignments/lock-assignment.ts";
import { placeAssignment } from "./assignments/place-assignment.ts";
import { settleHolder } from "./assignments/settle-holder.ts";
import { updateAssignment } from "./assignments/store.ts";
import type { HandOnRefusal } from "./refusals.ts";
import { findBreach } from "./rules.ts";
import type { Executor, Instructions } from "./types.ts";

/** An assignment that takes the place of another: handed on, or put right. */
export interface Reassignment extends Instructions {
  readonly assignmentId: string;
  /** Version of the item. */
  readonly version: number;
  readonly executor: Executor;
  readonly evenIfAbsent?: boolean;
}

/**
 * Hands an item on to another unit or person within the bounds of the assignment it came by: the superior's
 * instructions stay whole, her deadline isn't extended (IK § 24.3). The bounds are told in the refusal's details.
 */
export async function handOnItem(
  tx: TenantTx,
  officer: Officer,
  { assignmentId, version, executor, instructions, dueOn, evenIfAbsent }: Reassignment,
): Promise<Outcome<{ assignmentId: string }, HandOnRefusal>> {
  if (!mayDo(officer, "assign")) return refused("not-allowed");
  if (dueOn && Temporal.PlainDate.compare(dueOn, legalDate(tx.now)) < 0) return refused("due-in-past");
  const locked = await lockAssignment(tx, { assignmentId, version });
  if (!locked.done) return locked;
  const { item, assignment } = locked.value;
  if (!(await mayAnswer(tx, officer, assignment))) return refused("not-yours");
  const breach = findBreach(assignment, { instructions, dueOn });
  if (breach) return refused(breach, boundsOf(assignment));
  const found = await findAddressee(tx, executor, evenIfAbsent);
  if (!found.done) return found;
  await updateAssignment(tx, assignmentId, "replaced");
  await settleHolder(tx, assignment);
  const placed = await placeAssignment(tx, item, "item.handed-on", {
    addressee: found.value,
    author: officer,
    isLead: assignment.isLead,
    instructions: instructions.trim(),
    dueOn,
    parentId: assignmentId,
    replaces: [assignmentId],
  });
  return done({ assignmentId: placed });
}

/** What a refusal tells of the superior's assignment. */
export function boundsOf({ instructions, dueOn }: Instructions): Record<string, string> {
  return dueOn ? { instructions, dueOn: dueOn.toString() } : { instructions };
}
