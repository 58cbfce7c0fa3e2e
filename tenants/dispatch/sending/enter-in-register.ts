import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { SignedDocument } from "#tenants/documents/index.ts";
import { takeNumber } from "#tenants/numbers/index.ts";
import { insertDelivery, insertOutgoingItem } from "../store.ts";
import type { Addressee } from "./check-addressees.ts";

/** What a letter to one addressee became: its number in the register, and the delivery that has begun. */
export interface Dispatched {
  readonly deliveryId: string;
  readonly number: number;
  readonly year: number;
  readonly addressee: string;
  readonly channel: Addressee["channel"];
}

/** How paper is handed over unless the registry says otherwise. */
export const usualManner = "list polecony ZPO";
const accountManner = "konto w\u00a0portalu (art.\u00a039 §\u00a01 KPA)";

/** How a letter leaves the office, for the first time or again. */
interface Leaving {
  readonly type: "outgoing.dispatched" | "outgoing.dispatched-again";
  /** How paper is handed over. */
  readonly manner: string;
  /** The day on which it counts as delivered if it stays unopened in an account. */
  readonly fictionOn: Temporal.PlainDate;
}

/** Enters a letter to one addressee in the register of outgoing items (IK § 61) and begins its delivery. */
export async function enterInRegister(
  tx: TenantTx,
  { document, enclosures }: SignedDocument,
  { partyId, name: addressee, address, channel }: Addressee,
  deliveryId: string,
  leaving: Leaving,
): Promise<Dispatched> {
  const { documentId, caseId, mark } = document;
  const handedOverOn = legalDate(tx.now);
  const { year } = handedOverOn;
  const isAccount = channel === "account";
  const manner = isAccount ? accountManner : leaving.manner;
  const fictionOn = isAccount ? leaving.fictionOn : null;
  const number = await takeNumber(tx, "outgoing", year);
  const place = { year, number, documentId, caseId, mark, enclosureCount: enclosures.length };
  const entry = { ...place, addressee, address, channel, manner, handedOverOn };
  const outgoingItemId = await insertOutgoingItem(tx, entry);
  const delivery = { deliveryId, documentId, caseId, channel, addressee, partyId, fictionOn };
  await insertDelivery(tx, outgoingItemId, delivery);
  const data = { deliveryId, number, year, channel, manner };
  await recordEvent(tx, { type: leaving.type, caseId, documentId, data });
  return { deliveryId, number, year, addressee, channel };
}
