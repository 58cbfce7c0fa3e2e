import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { extendTerm, settleClock, settleForwarding } from "#tenants/cases/index.ts";
import { chargeFee, readAmount, readTypedDate, type SignedDocument } from "#tenants/documents/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { feePayee } from "#tenants/portal/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import type { DispatchRefusal } from "../refusals.ts";

/**
 * What sending itself changes in the case: a notice of art. 36 names the new date, a fee document charges its
 * amount, a decision stops the clock, an appeal handed on is out of the office's hands.
 * A call to supplement stops the clock only when it is delivered: the way to the party isn't left out of the term
 * (KPA art. 35 § 5 leaves out only the delivery by the hybrid service).
 */
export async function takeEffect(
  tx: TenantTx,
  officer: Officer,
  { document, case: letterCase, fields, rules, outside }: SignedDocument,
): Promise<Outcome<unknown, DispatchRefusal>> {
  const { documentId, caseId } = document;
  if (rules.effect === "new-term") {
    const newDueOn = readTypedDate(fields, "newTerm");
    if (!newDueOn) throw new Error(`Notice ${documentId} was signed without a new date`);
    return extendTerm(tx, { caseId, documentId, newDueOn, reason: String(fields.reason) });
  }
  if (rules.effect === "settlement") {
    await settleClock(tx, caseId, legalDate(tx.now));
    return done();
  }
  if (rules.effect === "appeal-forwarding" && outside) {
    const handedOn = legalDate(tx.now);
    if (!(await settleForwarding(tx, caseId, handedOn))) return refused("no-appeal");
    if (letterCase.residentCaseId) {
      await tellResident(tx, letterCase.residentCaseId, {
        stage: "appealed",
        stageData: { forwardBy: null },
        step: { kind: "appeal-forwarded", data: { authority: outside.name } },
      });
    }
    return done();
  }
  if (rules.effect !== "fee" || !rules.feeKind) return done();
  const amountGrosze = readAmount(String(fields.total));
  if (amountGrosze === undefined) throw new Error(`Fee document ${documentId} was signed without an amount`);
  const office = await findOffice(tx, officer.office);
  const payee = office && feePayee(office.identity.kind === "powiat" ? "powiat" : "gmina", rules.feeKind);
  await chargeFee(tx, document, {
    amountGrosze,
    payee: payee?.name ?? office?.officeName.text ?? "",
    residentCaseId: letterCase.residentCaseId,
  });
  return done();
}
