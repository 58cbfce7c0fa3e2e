import type { TenantTx } from "#db/scope.ts";
import { electronicFictionDate, legalDate } from "#tenants/calendar/index.ts";
import { lockDelivery, selectFictionsDue } from "../store.ts";
import { acknowledgeOpening } from "./acknowledge-opening.ts";
import { proveDelivery } from "./prove-delivery.ts";
import { lockLetter } from "./store.ts";

/**
 * Due work: letters in accounts that nobody opened count as delivered on the day after 14 days from their arrival
 * (KPA art. 39⁴, act on e-delivery art. 42). One that was opened meanwhile is delivered by its opening. Run again, it
 * finds nothing. Answers how many it completed.
 */
export async function completeFiction(tx: TenantTx): Promise<number> {
  const due = await selectFictionsDue(tx, legalDate(tx.now));
  for (const deliveryId of due) {
    const letter = await lockLetter(tx, deliveryId);
    const delivery = await lockDelivery(tx, deliveryId);
    if (letter?.openedAt) await acknowledgeOpening(tx, deliveryId);
    else if (delivery?.state === "sent" && delivery.fictionOn) {
      const { basis } = electronicFictionDate(legalDate(delivery.sentAt));
      await proveDelivery(tx, delivery, { effectiveOn: delivery.fictionOn, basis });
    }
  }
  return due.length;
}
