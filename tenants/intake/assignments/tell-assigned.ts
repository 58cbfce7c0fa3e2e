import type { TenantTx } from "#db/scope.ts";
import { itemAddress } from "#tenants/addresses.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import type { IncomingItem } from "../types.ts";
import type { Addressee } from "./find-addressee.ts";

/** Tells whom an assignment goes to; nobody is told of what she did herself. */
export async function tellAddressee(
  tx: TenantTx,
  author: Officer,
  { itemId, rpw, title }: IncomingItem,
  addressee: Addressee,
): Promise<void> {
  const data = { rpw, title, path: itemAddress(author.office, itemId) };
  for (const personId of addressee.notified) {
    if (personId === author.personId) continue;
    await notifyPerson(tx, { personId, kind: "item-assigned", data, incomingItemId: itemId });
  }
}

/**
 * Tells a resident who filed the item which unit has it now, and who. That it went to another desk of the same unit
 * is no step of hers. The step bears the assignment's id, so that withdrawing the one undoes the other.
 */
export async function tellSender(
  tx: TenantTx,
  item: IncomingItem,
  assignmentId: string,
  { unitId, unitName, handler }: Addressee,
): Promise<void> {
  if (!item.residentCaseId) return;
  const news = { stage: "assigned", unitName, handler } as const;
  const step = { kind: "assigned", data: { unitName } } as const;
  const isMoved = unitId !== item.unitId;
  await tellResident(tx, item.residentCaseId, isMoved ? { ...news, step, stepId: assignmentId } : news);
}

/** Tells a resident who filed the item that an assignment wasn't one: the item is with whom it was before. */
export async function tellSenderOfWithdrawal(
  tx: TenantTx,
  { residentCaseId }: IncomingItem,
  assignmentId: string,
  holder: Addressee | undefined,
): Promise<void> {
  if (!residentCaseId) return;
  const { unitName, handler } = holder ?? { unitName: null, handler: null };
  const stage = holder ? "assigned" : "received";
  await tellResident(tx, residentCaseId, { stage, unitName, handler, retracts: assignmentId });
}
