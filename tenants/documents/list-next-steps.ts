import type { TenantTx } from "#db/scope.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { isBeforeHer } from "./approval/is-before-her.ts";
import { openToWrite } from "./drafting/open-letter-case.ts";
import { selectLetterCase } from "./drafting/store.ts";
import type { CaseDocument } from "./types.ts";
import { maySignToday, mayWithdraw } from "./withdrawal/may-withdraw.ts";

/** What an officer can do next with a document. */
export type DocumentStep = "save" | "submit" | "approve" | "return" | "sign" | "dispatch" | "withdraw";

/**
 * The steps that are this officer's in the state the document is in; none when it waits for somebody else.
 * For pages, which show only what may be done; every command judges for itself.
 */
export async function listNextSteps(
  tx: TenantTx,
  officer: Officer,
  document: CaseDocument,
): Promise<readonly DocumentStep[]> {
  const steps = await listStepsOn(tx, officer, document);
  return (await isHersToWithdraw(tx, officer, document)) ? [...steps, "withdraw"] : steps;
}

async function listStepsOn(
  tx: TenantTx,
  officer: Officer,
  document: CaseDocument,
): Promise<readonly DocumentStep[]> {
  switch (document.state) {
    case "draft":
    case "returned":
      return (await openToWrite(tx, officer, document.caseId)).done ? ["save", "submit"] : [];
    case "in-approval":
      return (await mayApprove(tx, officer, document)) ? ["approve", "return"] : [];
    case "approved":
      return (await maySignToday(tx, officer)) ? ["sign", "return"] : [];
    case "signed":
      return mayDo(officer, "dispatch") ? ["dispatch"] : [];
    default:
      return [];
  }
}

async function mayApprove(tx: TenantTx, officer: Officer, document: CaseDocument): Promise<boolean> {
  const isHers = document.authorId === officer.personId;
  return !isHers && mayDo(officer, "approve") && (await isBeforeHer(tx, officer, document));
}

async function isHersToWithdraw(tx: TenantTx, officer: Officer, document: CaseDocument): Promise<boolean> {
  const letterCase = await selectLetterCase(tx, document.caseId);
  return letterCase?.state === "open" && mayWithdraw(tx, officer, document, letterCase.handlerId);
}
