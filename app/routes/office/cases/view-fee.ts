import { formatMoney, formatShortDate } from "#app/i18n/format.ts";
import type { Fee } from "#tenants/documents/index.ts";

/** A fee as pages show it. */
export type FeeView = ReturnType<typeof viewFee>;

/** Writes the amount and the days of a fee. */
export function viewFee({ feeId, title, amountGrosze, payee, chargedOn, paidOn, paymentNote }: Fee) {
  return {
    feeId,
    title,
    payee,
    amount: formatMoney(amountGrosze, "pl"),
    chargedOn: formatShortDate(chargedOn, "pl"),
    paidOn: paidOn && formatShortDate(paidOn, "pl"),
    note: paymentNote,
  };
}
