import type { TenantTx } from "#db/scope.ts";
import { selectApprovals } from "../approval/store.ts";
import { checkLetter, type LetterCheck } from "../check-letter.ts";
import type { Signature } from "../signature/statement.ts";
import { selectSignature } from "../signature/store.ts";
import { selectDocument, selectVersions } from "../store.ts";
import type { Approval, CaseDocument, DocumentVersion } from "../types.ts";

/** A document that the office writes, with all that its editor and viewer show. */
export interface OpenDocument {
  readonly document: CaseDocument;
  readonly version: DocumentVersion;
  readonly check: LetterCheck;
  /** The oldest first. */
  readonly versions: readonly DocumentVersion[];
  readonly approvals: readonly Approval[];
  readonly signature: Signature | null;
}

/** Finds a written document; null for a stranger, and for what only came in as a file. */
export async function findDocument(tx: TenantTx, documentId: string): Promise<OpenDocument | null> {
  const document = await selectDocument(tx, documentId);
  const versions = document ? await selectVersions(tx, documentId) : [];
  const version = versions.find(({ number }) => number === document?.versionNumber);
  if (!document || !version) return null;
  return {
    document,
    version,
    check: checkLetter(version.letter, document.template),
    versions,
    approvals: await selectApprovals(tx, documentId),
    signature: await selectSignature(tx, documentId),
  };
}
