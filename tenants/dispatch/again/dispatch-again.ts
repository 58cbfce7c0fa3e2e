import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { electronicFictionDate, legalDate } from "#tenants/calendar/index.ts";
import { findFirstSupplement, lockOpenCase } from "#tenants/cases/index.ts";
import { listAddressees, openSigned, type SignedDocument } from "#tenants/documents/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import type { DispatchAgainRefusal } from "../refusals.ts";
import { checkAddressee } from "../sending/check-addressees.ts";
import { type Dispatched, enterInRegister, usualManner } from "../sending/enter-in-register.ts";
import { layInAccount } from "../sending/lay-in-account.ts";
import { selectFirstSent } from "../store.ts";
import { findReplaced, findUnreached } from "./find-unreached.ts";
import { selectStanding, updateReplaced } from "./store.ts";

/** A letter that came back, and the addressee to whom it goes again; `manner` says how paper is handed over. */
export interface SecondDispatchOrder {
  readonly documentId: string;
  readonly partyId: string;
  readonly manner?: string;
}

/**
 * Sends a letter that came back once more to one addressee, by the address and the channel that are hers now, under a
 * new number of the register. It is the same letter of the same day (KPA art. 110: a decision binds once it is
 * delivered), so what its first sending changed in the case isn't done again: no fee is charged twice.
 */
export async function dispatchAgain(
  tx: TenantTx,
  officer: Officer,
  { documentId, partyId, manner = usualManner }: SecondDispatchOrder,
): Promise<Outcome<Dispatched, DispatchAgainRefusal>> {
  if (!mayDo(officer, "dispatch")) return refused("not-allowed");
  const opened = await openSigned(tx, documentId, "dispatched");
  if (!opened.done) return opened;
  const { document, case: letterCase, rules } = opened.value;
  const open = await lockOpenCase(tx, document.caseId);
  if (!open.done) return open;
  // What went to an authority is no party's: it is written anew.
  if (rules.goesOutside) return refused("not-come-back");
  const addressees = listAddressees(letterCase.parties, rules);
  const standing = await selectStanding(tx, [documentId]);
  const unreached = findUnreached(addressees, standing).find(({ receiver }) => receiver.partyId === partyId);
  if (!unreached) return refused("not-come-back");
  const addressee = checkAddressee(unreached.receiver, letterCase.residentCaseId);
  if (!addressee.done) return addressee;
  const deliveryId = newId();
  const fictionOn = electronicFictionDate(legalDate(tx.now)).date;
  if (addressee.value.channel === "account") {
    // What she still owes is where her case stands, and so is what she has supplied.
    const movesStage = rules.effect !== "fee" && !(await isAnswered(tx, opened.value));
    await layInAccount(tx, opened.value, deliveryId, addressee.value, { fictionOn, movesStage });
  }
  const how = { type: "outgoing.dispatched-again", manner, fictionOn } as const;
  const sent = await enterInRegister(tx, opened.value, addressee.value, deliveryId, how);
  await settleNotices(tx, { documentId, kinds: ["delivery-failed"] });
  await updateReplaced(tx, findReplaced(unreached, standing), deliveryId);
  return done(sent);
}

/** Whether a supplement came in since the call was first sent. */
async function isAnswered(tx: TenantTx, { document, rules }: SignedDocument): Promise<boolean> {
  if (rules.effect !== "supplement-call") return false;
  const since = await selectFirstSent(tx, document.documentId);
  return (await findFirstSupplement(tx, document.caseId, since)) !== undefined;
}
