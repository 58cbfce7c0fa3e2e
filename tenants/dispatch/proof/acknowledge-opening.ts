import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { lockDelivery, updateDelivery } from "../store.ts";
import { proveDelivery } from "./prove-delivery.ts";
import { lockLetter } from "./store.ts";

/**
 * Takes over into the office's evidence that a resident opened her letter: that moment delivers it (KPA art. 39⁴,
 * act on e-delivery art. 42). Done again, or after the letter was deemed delivered, it only adds the moment.
 */
export async function acknowledgeOpening(tx: TenantTx, letterId: string): Promise<void> {
  // The letter before the delivery, as deemed delivery takes them: the two then wait and don't deadlock.
  const letter = await lockLetter(tx, letterId);
  const delivery = await lockDelivery(tx, letterId);
  if (!delivery || !letter?.openedAt) return;
  const { openedAt } = letter;
  if (delivery.state !== "sent") {
    if (!delivery.openedAt) await updateDelivery(tx, letterId, { openedAt });
    return;
  }
  const effectiveOn = letter.effectiveOn ?? legalDate(openedAt);
  const basis = "KPA art. 39⁴, ustawa o doręczeniach elektronicznych art. 42 ust. 1";
  await proveDelivery(tx, delivery, { effectiveOn, basis, openedAt });
}
