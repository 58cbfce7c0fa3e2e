import type { TenantTx } from "#db/scope.ts";
import { documentAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { leaveLetterStage } from "#tenants/cases/index.ts";
import { notifyPerson, settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { LetterCase } from "../drafting/letter-facts.ts";
import { lockOpenLetterCase } from "../drafting/open-letter-case.ts";
import { openVersion } from "../open-version.ts";
import type { WithdrawRefusal } from "../refusals.ts";
import { updateDocument } from "../store.ts";
import type { CaseDocument, ReadVersion } from "../types.ts";
import { mayWithdraw, withdrawable } from "./may-withdraw.ts";
import { tellOfWithdrawal } from "./tell-of-withdrawal.ts";

/**
 * Withdraws a letter that isn't to be sent: a draft begun by mistake, or one that was approved or signed and has lost
 * its ground. Nobody outside the office has it, so it binds nobody (KPA art. 110). It stays in the files with all its
 * versions and why it was withdrawn (IK § 31.1), and keeps the case open no longer.
 * Refuses what was sent already, whoever may not (`mayWithdraw`), and, past the first draft, an act without a reason.
 */
export async function withdrawDocument(
  tx: TenantTx,
  officer: Officer,
  { reason: given, ...read }: ReadVersion & { readonly reason: string },
): Promise<Outcome<undefined, WithdrawRefusal>> {
  const opened = await openVersion(tx, read, withdrawable);
  if (!opened.done) return opened;
  const { document, version } = opened.value;
  const letterCase = await lockOpenLetterCase(tx, document.caseId);
  if (!letterCase.done) return letterCase;
  const { handlerId, handlerName } = letterCase.value;
  if (!(await mayWithdraw(tx, officer, document, handlerId)))
    return refused("not-yours-to-withdraw", { handler: handlerName });
  const reason = given.trim();
  if (reason === "" && document.state !== "draft") return refused("reason-missing");
  const { documentId, caseId } = document;
  await updateDocument(tx, documentId, { state: "withdrawn", awaitsPersonId: null });
  const data = { version: version.number, from: document.state, reason };
  await recordEvent(tx, { type: "document.withdrawn", caseId, documentId, data });
  await settleNotices(tx, { documentId });
  await leaveLetterStage(tx, caseId, document);
  await tellOfWithdrawal(tx, document, letterCase.value.residentCaseId);
  await tellStaff(tx, officer, document, letterCase.value);
  return done();
}

/** Tells the handler, the author and whoever had it before her; nobody is told of what she did herself. */
async function tellStaff(
  tx: TenantTx,
  officer: Officer,
  { documentId, caseId, mark, title, authorId, awaitsPersonId }: CaseDocument,
  { handlerId }: LetterCase,
): Promise<void> {
  const data = { mark, title, path: documentAddress(officer.office, mark, documentId) };
  for (const personId of new Set([handlerId, authorId, awaitsPersonId])) {
    if (personId === null || personId === officer.personId) continue;
    await notifyPerson(tx, { personId, kind: "document-withdrawn", data, caseId, documentId });
  }
}
