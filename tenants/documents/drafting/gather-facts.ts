import type { TenantTx } from "#db/scope.ts";
import { findUnexaminedGround } from "#tenants/cases/index.ts";
import { findFiledAnswers } from "#tenants/filing/index.ts";
import { findContacts, findOffice } from "#tenants/offices/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findSignatory } from "../approval/find-next-person.ts";
import type { LetterRules } from "../letter-rules.ts";
import { listAddressees } from "../list-addressees.ts";
import type { LetterCase, LetterFacts } from "./letter-facts.ts";
import { selectAddressed } from "./store.ts";

/**
 * Gathers what a letter of this case is filled from. Throws when the office has no identity today.
 * @param rules of its template, which decide to whom it is written
 */
export async function gatherFacts(
  tx: TenantTx,
  officer: Officer,
  letterCase: LetterCase,
  rules: LetterRules,
): Promise<LetterFacts> {
  const office = await findOffice(tx, officer.office);
  if (!office) throw new Error(`Office ${officer.office} has no identity on this day`);
  const { residentCaseId } = letterCase;
  const contacts = await findContacts(tx, tx.tenantId);
  const addressed = await selectAddressed(tx, letterCase.caseId);
  const receivers = listAddressees(letterCase.parties, rules).map(({ receiver }) => receiver);
  return {
    case: letterCase,
    office,
    dataProtection: contacts["data-protection"],
    isFirstToSomebody: receivers.some(
      (one) =>
        !addressed.some(({ partyId, name }) => (partyId ? partyId === one.partyId : name === one.name)),
    ),
    signer: await findSignatory(tx),
    filed: residentCaseId ? await findFiledAnswers(tx, residentCaseId) : undefined,
    call: await findCall(tx, letterCase.caseId),
  };
}

async function findCall(tx: TenantTx, caseId: string): Promise<LetterFacts["call"]> {
  const { deliveredOn, due } = await findUnexaminedGround(tx, caseId);
  return deliveredOn && due ? { deliveredOn, dueOn: due.date } : undefined;
}
