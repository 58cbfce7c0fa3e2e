import type { TenantTx } from "#db/scope.ts";
import { moveToStage } from "#tenants/cases/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { selectLetterCase } from "../drafting/store.ts";
import type { OpenVersion } from "../open-version.ts";
import type { SignaturePort } from "./signature-port.ts";
import { writeStatement } from "./statement.ts";
import { insertSignature } from "./store.ts";

/** Makes the statement and its signature, keeps both, moves the case on, and tells the resident that a decision was signed. */
export async function keepSignature(
  tx: TenantTx,
  officer: Officer,
  { document, version }: OpenVersion,
  made: { readonly port: SignaturePort; readonly authority: string; readonly fileSha256: string },
): Promise<void> {
  const { port, authority, fileSha256 } = made;
  const { documentId, mark } = document;
  const statement = writeStatement({
    kind: "epowiat-signature",
    version: 1,
    documentId,
    mark,
    documentVersion: version.number,
    contentSha256: version.sha256,
    fileSha256,
    person: officer.name,
    position: officer.position,
    authority,
    signedAt: tx.now.toString(),
    signatureKind: port.kind,
    keyId: port.keyId,
  });
  await insertSignature(tx, documentId, {
    versionNumber: version.number,
    personId: officer.personId,
    personName: officer.name,
    personPosition: officer.position,
    kind: port.kind,
    statement,
    signature: await port.sign(statement),
    keyId: port.keyId,
    fileSha256,
    signedAt: tx.now,
  });
  await moveToStage(tx, document.caseId, "to-dispatch");
  const letterCase = await selectLetterCase(tx, document.caseId);
  if (document.type !== "decision" || !letterCase?.residentCaseId) return;
  const signatory = `${officer.name}, ${officer.position}`;
  await tellResident(tx, letterCase.residentCaseId, {
    step: { kind: "decision-signed", data: { signatory } },
    // By the document's id the step is taken back when the decision is withdrawn.
    stepId: documentId,
  });
}
