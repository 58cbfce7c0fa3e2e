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
 * is no step of hers.
 */
export async function tellSender(tx: TenantTx, item: IncomingItem, addressee: Addressee): Promise<void> {
  if (!item.residentCaseId) return;
  const { unitId, unitName, handler } = addressee;
  await tellResident(tx, item.residentCaseId, {
    stage: "assigned",
    ...(unitId !== item.unitId && { step: { kind: "assigned", data: { unitName } } }),
    unitName,
    handler,
  });
}

/** Tells a resident who filed the item that it is nobody's again: it waits to be assigned. */
export async function tellSenderOfWithdrawal(tx: TenantTx, item: IncomingItem): Promise<void> {
  if (!item.residentCaseId) return;
  await tellResident(tx, item.residentCaseId, { stage: "received", unitName: null, handler: null });
}
