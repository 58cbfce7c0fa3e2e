import type { TenantTx } from "#db/scope.ts";
import { itemAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { mayAnswer } from "./assignments/find-holder.ts";
import { lockAssignment } from "./assignments/lock-assignment.ts";
import { settleHolder } from "./assignments/settle-holder.ts";
import { selectAssignment, updateAssignment } from "./assignments/store.ts";
import type { ReturnRefusal } from "./refusals.ts";
import { updateItem } from "./store.ts";
import type { Assignment } from "./types.ts";

/**
 * Returns an item to who assigned it, with a reason: since only the author may change a wrong assignment
 * (IK § 24.4), this is the way to tell her. One that was handed on goes back into the hands that handed it on;
 * a first assignment goes back into the queue.
 */
export async function returnItem(
  tx: TenantTx,
  officer: Officer,
  { assignmentId, version, reason }: { assignmentId: string; version: number; reason: string },
): Promise<Outcome<undefined, ReturnRefusal>> {
  if (reason.trim() === "") return refused("reason-missing");
  const locked = await lockAssignment(tx, { assignmentId, version });
  if (!locked.done) return locked;
  const { item, assignment } = locked.value;
  if (!(await mayAnswer(tx, officer, assignment))) return refused("not-yours");
  await updateAssignment(tx, assignmentId, "returned", reason.trim());
  await settleHolder(tx, assignment);
  const superior = assignment.parentId ? await selectAssignment(tx, assignment.parentId) : undefined;
  if (superior) await updateAssignment(tx, superior.assignmentId, "active");
  await updateItem(tx, item.itemId, assignment.isLead ? placeAfterReturn(superior) : {});
  await recordEvent(tx, {
    type: "item.returned",
    incomingItemId: item.itemId,
    data: { assignmentId, reason: reason.trim() },
  });
  await notifyPerson(tx, {
    personId: assignment.authorId,
    kind: "item-returned",
    data: { rpw: item.rpw, reason: reason.trim(), path: itemAddress(officer.office, item.itemId) },
    incomingItemId: item.itemId,
  });
  return done();
}

function placeAfterReturn(superior: Assignment | undefined) {
  if (!superior) return { state: "registered", unit_id: null, person_id: null } as const;
  return { state: "assigned", unit_id: superior.unitId, person_id: superior.personId } as const;
}
