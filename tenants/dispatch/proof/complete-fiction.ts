import type { TenantTx } from "#db/scope.ts";
import { electronicFictionDate, legalDate } from "#tenants/calendar/index.ts";
import { lockDelivery, selectFictionsDue } from "../store.ts";
import { acknowledgeOpening } from "./acknowledge-opening.ts";
import { proveDelivery } from "./prove-delivery.ts";
import { lockLetter } from "./store.ts";

/** Deliveries of letters in accounts whose time to be opened is over, by id. */
export function listFictionsDue(tx: TenantTx): Promise<string[]> {
  return selectFictionsDue(tx, legalDate(tx.now));
}

/**
 * Due work: a letter in an account that nobody opened counts as delivered on the day after 14 days from its arrival
 * (KPA art. 39⁴, act on e-delivery art. 42). One that was opened meanwhile is delivered by its opening. Run again, it
 * does nothing.
 */
export async function completeFiction(tx: TenantTx, deliveryId: string): Promise<void> {
  const letter = await lockLetter(tx, deliveryId);
  const delivery = await lockDelivery(tx, deliveryId);
  if (letter?.openedAt) {
    await acknowledgeOpening(tx, deliveryId);
  } else if (delivery?.state === "sent" && delivery.fictionOn) {
    const { basis } = electronicFictionDate(legalDate(delivery.sentAt));
    await proveDelivery(tx, delivery, { effectiveOn: delivery.fictionOn, basis });
  }
}
