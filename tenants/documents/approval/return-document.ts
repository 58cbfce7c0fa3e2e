import type { TenantTx } from "#db/scope.ts";
import { documentAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { moveToStage } from "#tenants/cases/index.ts";
import { notifyPerson, settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { openVersion } from "../open-version.ts";
import type { ReturnRefusal } from "../refusals.ts";
import { updateDocument } from "../store.ts";
import type { ReadVersion } from "../types.ts";
import { isBeforeHer } from "./is-before-her.ts";
import { insertApproval } from "./store.ts";

/**
 * Sends a draft back to its author with remarks, from approval or from signature; the remarks stay with the version
 * they are about (IK § 31.1, § 32).
 */
export async function returnDocument(
  tx: TenantTx,
  officer: Officer,
  { remarks: given, ...read }: ReadVersion & { readonly remarks: string },
): Promise<Outcome<undefined, ReturnRefusal>> {
  if (!mayDo(officer, "approve")) return refused("not-allowed");
  const opened = await openVersion(tx, read, ["in-approval", "approved"]);
  if (!opened.done) return opened;
  const { document, version } = opened.value;
  const maySignIt = document.state === "approved" && mayDo(officer, "sign");
  if (!maySignIt && !(await isBeforeHer(tx, officer, document))) return refused("not-yours-to-approve");
  const remarks = given.trim();
  if (remarks === "") return refused("remarks-missing");
  const { documentId, caseId, mark, title } = document;
  await insertApproval(tx, documentId, {
    versionNumber: version.number,
    sha256: version.sha256,
    personId: officer.personId,
    personName: officer.name,
    personPosition: officer.position,
    verdict: "returned",
    remarks,
  });
  await updateDocument(tx, documentId, { state: "returned", awaitsPersonId: null });
  await moveToStage(tx, caseId, "to-correct");
  await recordEvent(tx, { type: "document.returned", caseId, documentId, data: { version: version.number } });
  await settleNotices(tx, { documentId });
  const personId = document.authorId ?? version.authorId;
  const data = { mark, title, remarks, path: documentAddress(officer.office, mark, documentId) };
  await notifyPerson(tx, { personId, kind: "document-returned", data, caseId, documentId });
  return done();
}
