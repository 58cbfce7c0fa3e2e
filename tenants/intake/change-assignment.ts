import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findAddressee } from "./assignments/find-addressee.ts";
import { lockAssignment } from "./assignments/lock-assignment.ts";
import { placeAssignment } from "./assignments/place-assignment.ts";
import { settleHolder } from "./assignments/settle-holder.ts";
import { selectAssignment, updateAssignment } from "./assignments/store.ts";
import { boundsOf, type Reassignment } from "./hand-on-item.ts";
import type { HandOnRefusal } from "./refusals.ts";
import { findBreach } from "./rules.ts";

/**
 * Puts a wrong assignment right; only its author may (IK § 24.4). The old one stays in the log as replaced.
 * One that hands another on stays within that one's bounds.
 */
export async function changeAssignment(
  tx: TenantTx,
  officer: Officer,
  { assignmentId, version, executor, instructions, dueOn, evenIfAbsent }: Reassignment,
): Promise<Outcome<{ assignmentId: string }, HandOnRefusal>> {
  if (!mayDo(officer, "assign")) return refused("not-allowed");
  if (dueOn && Temporal.PlainDate.compare(dueOn, legalDate(tx.now)) < 0) return refused("due-in-past");
  const locked = await lockAssignment(tx, { assignmentId, version });
  if (!locked.done) return locked;
  const { item, assignment } = locked.value;
  if (assignment.authorId !== officer.personId) return refused("not-author");
  const superior = assignment.parentId ? await selectAssignment(tx, assignment.parentId) : undefined;
  const breach = superior && findBreach(superior, { instructions, dueOn });
  if (superior && breach) return refused(breach, boundsOf(superior));
  const found = await findAddressee(tx, executor, evenIfAbsent);
  if (!found.done) return found;
  await updateAssignment(tx, assignmentId, "replaced");
  await settleHolder(tx, assignment);
  const placed = await placeAssignment(tx, item, "item.assignment-changed", {
    addressee: found.value,
    author: officer,
    isLead: assignment.isLead,
    instructions: instructions.trim(),
    dueOn,
    parentId: assignment.parentId,
    replaces: [assignmentId],
  });
  return done({ assignmentId: placed });
}
