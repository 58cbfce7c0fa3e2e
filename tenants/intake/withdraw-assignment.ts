import type { TenantTx } from "#db/scope.ts";
import { itemAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { notifyPerson, recallNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findAddressee } from "./assignments/find-addressee.ts";
import { endActiveAssignments, selectAssignment, updateAssignment } from "./assignments/store.ts";
import { tellSender, tellSenderOfWithdrawal } from "./assignments/tell-assigned.ts";
import type { WithdrawRefusal } from "./refusals.ts";
import { assigningEvents } from "./rules.ts";
import { selectItemForUpdate, selectLastEvent, updateItem } from "./store.ts";
import type { IncomingItem } from "./types.ts";

/**
 * Takes back an assignment just made, as if it hadn't been: only its author may (IK § 24.4), and only while nothing
 * has become of the item since. What it took the place of is in force again; the log keeps both acts, and those who
 * were told of the assignment are told that it is gone.
 */
export async function withdrawAssignment(
  tx: TenantTx,
  officer: Officer,
  itemId: string,
): Promise<Outcome<{ rpw: string }, WithdrawRefusal>> {
  const item = await selectItemForUpdate(tx, itemId);
  if (!item) return refused("item-unknown");
  const last = await selectLastEvent(tx, itemId);
  if (!last || !assigningEvents.includes(last.what)) return refused("acted-on");
  if (last.personId !== officer.personId) return refused("not-author");
  const { assignmentId, replaces } = last.data as { assignmentId: string; replaces: string | null };
  if (replaces) await restore(tx, item, assignmentId, replaces);
  else await putBackInQueue(tx, item);
  await recordEvent(tx, {
    type: "item.assignment-withdrawn",
    incomingItemId: itemId,
    data: { assignmentId },
  });
  const told = await recallNotices(tx, { kind: "item-assigned", incomingItemId: itemId, writtenAt: last.at });
  const data = { rpw: item.rpw, title: item.title, path: itemAddress(officer.office, itemId) };
  for (const personId of told)
    await notifyPerson(tx, { personId, kind: "item-withdrawn", data, incomingItemId: itemId });
  return done({ rpw: item.rpw });
}

async function putBackInQueue(tx: TenantTx, item: IncomingItem): Promise<void> {
  await endActiveAssignments(tx, item.itemId, "withdrawn");
  await updateItem(tx, item.itemId, { state: "registered", unit_id: null, person_id: null });
  await tellSenderOfWithdrawal(tx, item);
}

async function restore(
  tx: TenantTx,
  item: IncomingItem,
  withdrawnId: string,
  replacedId: string,
): Promise<void> {
  await updateAssignment(tx, withdrawnId, "withdrawn");
  await updateAssignment(tx, replacedId, "active");
  const { isLead, unitId, personId } = (await selectAssignment(tx, replacedId))!;
  await updateItem(tx, item.itemId, isLead ? { unit_id: unitId, person_id: personId } : {});
  if (!isLead) return;
  const holder = await findAddressee(
    tx,
    personId ? { kind: "person", personId } : { kind: "unit", unitId },
    true,
  );
  if (holder.done) await tellSender(tx, item, holder.value);
}
