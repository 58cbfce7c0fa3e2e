import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { electronicFictionDate, legalDate } from "#tenants/calendar/index.ts";
import { moveToStage } from "#tenants/cases/index.ts";
import {
  listUnpaidFees,
  markDispatched,
  openSigned,
  type SignedDocument,
  showAmount,
} from "#tenants/documents/index.ts";
import { takeNumber } from "#tenants/numbers/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import type { DispatchRefusal } from "../refusals.ts";
import { insertDelivery, insertOutgoingItem } from "../store.ts";
import { type Addressee, checkAddressees } from "./check-addressees.ts";
import { layInAccount } from "./lay-in-account.ts";
import { takeEffect } from "./take-effect.ts";

/** A letter to be sent; `manner` says how paper is handed over. */
export interface DispatchOrder {
  readonly documentId: string;
  readonly manner?: string;
}

/** What a letter to one addressee became: its number in the register, and the delivery that has begun. */
export interface Dispatched {
  readonly deliveryId: string;
  readonly number: number;
  readonly year: number;
  readonly addressee: string;
  readonly channel: Addressee["channel"];
}

const usualManner = "list polecony ZPO";
const accountManner = "konto w\u00a0portalu (art.\u00a039 §\u00a01 KPA)";

/**
 * Sends a signed letter to each addressee by her channel and enters each in the register of outgoing items (IK § 35,
 * § 61). Refuses a letter that isn't signed or whose signature doesn't hold, an addressee who can't be reached, and
 * ordered documents that aren't paid for yet.
 */
export async function dispatchDocument(
  tx: TenantTx,
  officer: Officer,
  { documentId, manner = usualManner }: DispatchOrder,
): Promise<Outcome<readonly Dispatched[], DispatchRefusal>> {
  if (!mayDo(officer, "dispatch")) return refused("not-allowed");
  const signed = await openSigned(tx, documentId);
  if (!signed.done) return signed;
  const { document } = signed.value;
  const [unpaid] = await listUnpaidFees(tx, document.caseId, signed.value.rules);
  if (unpaid) return refused("fee-unpaid", { title: unpaid.title, amount: showAmount(unpaid.amountGrosze) });
  const addressees = checkAddressees(signed.value);
  if (!addressees.done) return addressees;
  const fictionOn = electronicFictionDate(legalDate(tx.now)).date;
  const letters = addressees.value.map((addressee) => ({ addressee, deliveryId: newId() }));
  for (const { addressee, deliveryId } of letters) {
    if (addressee.channel === "account")
      await layInAccount(tx, signed.value, deliveryId, addressee, fictionOn);
  }
  await markDispatched(tx, documentId);
  await moveToStage(tx, document.caseId, "delivering");
  const effect = await takeEffect(tx, officer, signed.value);
  if (!effect.done) return effect;
  const sent: Dispatched[] = [];
  for (const { addressee, deliveryId } of letters) {
    const isAccount = addressee.channel === "account";
    const how = isAccount ? { manner: accountManner, fictionOn } : { manner, fictionOn: null };
    sent.push(await enterInRegister(tx, signed.value, addressee, deliveryId, how));
  }
  return done(sent);
}

async function enterInRegister(
  tx: TenantTx,
  { document, enclosures }: SignedDocument,
  { name: addressee, address, channel }: Addressee,
  deliveryId: string,
  { manner, fictionOn }: { manner: string; fictionOn: ReturnType<typeof legalDate> | null },
): Promise<Dispatched> {
  const { documentId, caseId, mark } = document;
  const handedOverOn = legalDate(tx.now);
  const { year } = handedOverOn;
  const number = await takeNumber(tx, "outgoing", year);
  const enclosureCount = enclosures.length;
  const place = { year, number, documentId, caseId, mark, enclosureCount };
  const entry = { ...place, addressee, address, channel, manner, handedOverOn };
  const outgoingItemId = await insertOutgoingItem(tx, entry);
  await insertDelivery(tx, outgoingItemId, { deliveryId, documentId, caseId, channel, addressee, fictionOn });
  const data = { deliveryId, number, year, channel, manner };
  await recordEvent(tx, { type: "outgoing.dispatched", caseId, documentId, data });
  return { deliveryId, number, year, addressee, channel };
}
