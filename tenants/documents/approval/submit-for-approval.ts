import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { saysNothing } from "../content.ts";
import { lockToWrite } from "../drafting/open-letter-case.ts";
import { openVersion } from "../open-version.ts";
import type { SubmitRefusal } from "../refusals.ts";
import type { ReadVersion } from "../types.ts";
import { findApprover, findApproverById } from "./find-next-person.ts";
import { passOn } from "./pass-on.ts";

/**
 * Hands a draft to the head of the case's unit, or to the approver named (IK § 32).
 * Only an empty letter is refused: what else it lacks, the checklist tells, and the signature enforces.
 */
export async function submitForApproval(
  tx: TenantTx,
  officer: Officer,
  { approverId, ...read }: ReadVersion & { readonly approverId?: string },
): Promise<Outcome<{ approver: string }, SubmitRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const opened = await openVersion(tx, read, ["draft", "returned"]);
  if (!opened.done) return opened;
  const { document, version } = opened.value;
  const letterCase = await lockToWrite(tx, officer, document.caseId);
  if (!letterCase.done) return letterCase;
  if (saysNothing(version.letter)) return refused("letter-empty");
  const authorId = document.authorId ?? version.authorId;
  const approver = approverId
    ? await findApproverById(tx, approverId)
    : await findApprover(tx, letterCase.value.unitId, authorId);
  if (!approver || approver.personId === authorId) return refused("no-approver");
  await passOn(tx, officer, document, approver.personId, "in-approval");
  const { documentId, caseId } = document;
  await recordEvent(tx, {
    type: "document.submitted",
    caseId,
    documentId,
    data: { version: version.number },
  });
  return done({ approver: approver.name });
}
