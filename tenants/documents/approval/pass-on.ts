import type { TenantTx } from "#db/scope.ts";
import { documentAddress } from "#tenants/addresses.ts";
import { moveToStage } from "#tenants/cases/index.ts";
import { notifyPerson, settleNotices } from "#tenants/notices/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { updateDocument } from "../store.ts";
import type { CaseDocument } from "../types.ts";

/** Puts a document before the person whose move it is, and tells her; whose move it was is asked for nothing more. */
export async function passOn(
  tx: TenantTx,
  officer: Officer,
  document: CaseDocument,
  personId: string,
  state: "in-approval" | "approved",
): Promise<void> {
  const { documentId, caseId, mark, title } = document;
  await updateDocument(tx, documentId, { state, awaitsPersonId: personId });
  await moveToStage(tx, caseId, state === "approved" ? "to-sign" : "in-approval");
  await settleNotices(tx, { documentId });
  const kind = state === "approved" ? "document-awaits-signature" : "document-awaits-approval";
  const data = { mark, title, path: documentAddress(officer.office, mark, documentId) };
  await notifyPerson(tx, { personId, kind, data, caseId, documentId });
}
