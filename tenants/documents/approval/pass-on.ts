import type { TenantTx } from "#db/scope.ts";
import { documentAddress } from "#tenants/addresses.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { updateDocument } from "../store.ts";
import type { CaseDocument } from "../types.ts";

/** Puts a document before the person whose move it is, and tells her. */
export async function passOn(
  tx: TenantTx,
  officer: Officer,
  document: CaseDocument,
  personId: string,
  to: { readonly state: "in-approval" | "approved" },
): Promise<void> {
  const { documentId, caseId, mark, title } = document;
  await updateDocument(tx, documentId, { state: to.state, awaitsPersonId: personId });
  const kind = to.state === "approved" ? "document-awaits-signature" : "document-awaits-approval";
  const data = { mark, title, path: documentAddress(officer.office, mark, documentId) };
  await notifyPerson(tx, { personId, kind, data, caseId, documentId });
}
