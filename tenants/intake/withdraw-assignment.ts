import type { TenantTx } from "#db/scope.ts";
import { itemAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { notifyPerson, settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findAddressee } from "./assignments/find-addressee.ts";
import { endActiveAssignments, selectAssignment, updateAssignment } from "./assignments/store.ts";
import { tellAddressee, tellSenderOfWithdrawal } from "./assignments/tell-assigned.ts";
import { lockItem } from "./lock-item.ts";
import type { AssignmentWithdrawalRefusal } from "./refusals.ts";
import { assigningEvents } from "./rules.ts";
import { selectLastEvent, updateItem } from "./store.ts";
import type { Assignment, Executor, IncomingItem, ReadItem } from "./types.ts";

/**
 * Takes back an assignment just made, as if it hadn't been: only its author may (IK § 24.4), and only while nothing
 * has become of the item since. What it took the place of is in force again; the log keeps both acts, and those who
 * were told of the assignment are told that it is gone.
 */
export async function withdrawAssignment(
  tx: TenantTx,
  officer: Officer,
  { itemId, version }: ReadItem,
): Promise<Outcome<{ rpw: string }, AssignmentWithdrawalRefusal>> {
  if (!mayDo(officer, "assign")) return refused("not-allowed");
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return refused(locked.refusal === "item-unknown" ? "item-unknown" : "acted-on");
  const item = locked.value;
  const last = await selectLastEvent(tx, itemId);
  if (!last || !assigningEvents.includes(last.what)) return refused("acted-on");
  if (last.personId !== officer.personId) return refused("not-author");
  const { assignmentId, replaces } = last.data as { assignmentId: string; replaces: string };
  const isFirst = last.what === "item.assigned";
  if (isFirst) await putBackInQueue(tx, item);
  else await updateAssignment(tx, assignmentId, "withdrawn");
  const restored = replaces.split(" ").filter(Boolean);
  for (const one of restored) await updateAssignment(tx, one, "active");
  if (!isFirst) await giveBack(tx, item, assignmentId, restored[0]!);
  await recordEvent(tx, {
    type: "item.assignment-withdrawn",
    incomingItemId: itemId,
    data: { assignmentId },
  });
  const assigned = { kinds: ["item-assigned"], incomingItemId: itemId, writtenAt: last.at } as const;
  const told = await settleNotices(tx, assigned);
  const data = { rpw: item.rpw, title: item.title, path: itemAddress(officer.office, itemId) };
  for (const personId of told)
    await notifyPerson(tx, { personId, kind: "item-withdrawn", data, incomingItemId: itemId });
  for (const one of restored) await tellAgain(tx, officer, item, one);
  return done({ rpw: item.rpw });
}

async function putBackInQueue(tx: TenantTx, item: IncomingItem): Promise<void> {
  const ended = await endActiveAssignments(tx, item.itemId, "withdrawn");
  await updateItem(tx, item.itemId, { state: "registered", unit_id: null, person_id: null });
  const lead = ended.find(({ isLead }) => isLead)!;
  await tellSenderOfWithdrawal(tx, item, lead.assignmentId, undefined);
}

/** Makes the item again that of whose assignment is back in force, if that one leads. */
async function giveBack(
  tx: TenantTx,
  item: IncomingItem,
  withdrawnId: string,
  restoredId: string,
): Promise<void> {
  const restored = (await selectAssignment(tx, restoredId))!;
  const { isLead, unitId, personId } = restored;
  await updateItem(tx, item.itemId, isLead ? { unit_id: unitId, person_id: personId } : {});
  if (!isLead) return;
  const holder = await findAddressee(tx, executorOf(restored), true);
  await tellSenderOfWithdrawal(tx, item, withdrawnId, holder.done ? holder.value : undefined);
}

/** Who has the item again was told that it is nothing of hers any more, or has heard nothing since. */
async function tellAgain(
  tx: TenantTx,
  officer: Officer,
  item: IncomingItem,
  restoredId: string,
): Promise<void> {
  const holder = await findAddressee(tx, executorOf((await selectAssignment(tx, restoredId))!), true);
  if (holder.done) await tellAddressee(tx, officer, item, holder.value);
}

const executorOf = ({ personId, unitId }: Assignment): Executor =>
  personId ? { kind: "person", personId } : { kind: "unit", unitId };
