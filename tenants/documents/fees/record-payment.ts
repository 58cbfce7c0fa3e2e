import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { selectLetterCase } from "../drafting/store.ts";
import type { PaymentRefusal } from "../refusals.ts";
import { type Fee, lockFee, selectFees, updatePayment } from "./store.ts";

/** A payment as the clerk saw it on the account. */
export interface Payment {
  readonly feeId: string;
  readonly paidOn: Temporal.PlainDate;
  /** How it was seen, e.g. the number of the bank statement. */
  readonly note: string;
}

/** Writes down that a fee was paid and tells the resident; a fee is paid once. */
export async function recordPayment(
  tx: TenantTx,
  officer: Officer,
  { feeId, paidOn, note }: Payment,
): Promise<Outcome<undefined, PaymentRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const fee = await lockFee(tx, feeId);
  if (!fee) return refused("fee-unknown");
  if (fee.paidOn) return refused("already-paid", { paidOn: fee.paidOn.toString() });
  if (Temporal.PlainDate.compare(paidOn, legalDate(tx.now)) > 0) return refused("paid-in-future");
  await updatePayment(tx, feeId, paidOn, note.trim());
  const { caseId, documentId, title, amountGrosze } = fee;
  const data = { feeId, amountGrosze, paidOn: paidOn.toString() };
  await recordEvent(tx, { type: "fee.paid", caseId, documentId, data });
  const residentCaseId = (await selectLetterCase(tx, caseId))?.residentCaseId;
  if (!residentCaseId) return done();
  await tellResident(tx, residentCaseId, {
    stage: "in-progress",
    step: { kind: "fee-paid", data: { title, amountGrosze } },
  });
  return done();
}

/** The fees of a case, in the order they were charged. */
export function listFees(tx: TenantTx, caseId: string): Promise<Fee[]> {
  return selectFees(tx, caseId);
}
