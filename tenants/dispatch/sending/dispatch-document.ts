import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { electronicFictionDate, legalDate } from "#tenants/calendar/index.ts";
import { moveToStage } from "#tenants/cases/index.ts";
import { listUnpaidFees, markDispatched, openSigned, showAmount } from "#tenants/documents/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import type { DispatchRefusal } from "../refusals.ts";
import { checkAddressees } from "./check-addressees.ts";
import { type Dispatched, enterInRegister, usualManner } from "./enter-in-register.ts";
import { layInAccount } from "./lay-in-account.ts";
import { takeEffect } from "./take-effect.ts";

/** A letter to be sent; `manner` says how paper is handed over. */
export interface DispatchOrder {
  readonly documentId: string;
  readonly manner?: string;
}

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
      await layInAccount(tx, signed.value, deliveryId, addressee, { fictionOn, movesStage: true });
  }
  await markDispatched(tx, documentId);
  await moveToStage(tx, document.caseId, "delivering");
  const effect = await takeEffect(tx, officer, signed.value);
  if (!effect.done) return effect;
  const how = { type: "outgoing.dispatched", manner, fictionOn } as const;
  const sent: Dispatched[] = [];
  for (const { addressee, deliveryId } of letters)
    sent.push(await enterInRegister(tx, signed.value, addressee, deliveryId, how));
  return done(sent);
}
