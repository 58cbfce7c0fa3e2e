import type { TenantTx } from "#db/scope.ts";
import { selectApprovals } from "../approval/store.ts";
import { checkLetter, type LetterCheck } from "../check-letter.ts";
import type { Enclosure } from "../enclosures/rules.ts";
import { selectEnclosures } from "../enclosures/store.ts";
import { listUnpaidFees } from "../fees/list-unpaid-fees.ts";
import type { Fee } from "../fees/store.ts";
import { rulesOf } from "../letter-rules.ts";
import type { Signature } from "../signature/statement.ts";
import { selectSignature } from "../signature/store.ts";
import { selectDocument, selectVersions } from "../store.ts";
import type { Approval, CaseDocument, DocumentVersion } from "../types.ts";
import { selectWithdrawal, type Withdrawal } from "../withdrawal/store.ts";

/** A document that the office writes, with all that its editor and viewer show. */
export interface OpenDocument {
  readonly document: CaseDocument;
  readonly version: DocumentVersion;
  readonly check: LetterCheck;
  /** The files that go with the version. */
  readonly enclosures: readonly Enclosure[];
  /** Fees that have to be paid before it may be sent. */
  readonly unpaidFees: readonly Fee[];
  /** The oldest first. */
  readonly versions: readonly DocumentVersion[];
  readonly approvals: readonly Approval[];
  readonly signature: Signature | null;
  readonly withdrawal: Withdrawal | null;
}

/** Finds a written document; null for a stranger, and for what only came in as a file. */
export async function findDocument(tx: TenantTx, documentId: string): Promise<OpenDocument | null> {
  const document = await selectDocument(tx, documentId);
  const versions = document ? await selectVersions(tx, documentId) : [];
  const version = versions.find(({ number }) => number === document?.versionNumber);
  if (!document || !version) return null;
  const signature = await selectSignature(tx, documentId);
  return {
    document,
    version,
    // What was issued is judged by its text alone: the template may ask for more since.
    check: checkLetter(version.letter, document.template, signature ? undefined : version.fields),
    enclosures: await selectEnclosures(tx, documentId, version.number),
    unpaidFees: await listUnpaidFees(tx, document.caseId, rulesOf(document.template, version.letter.kind)),
    versions,
    approvals: await selectApprovals(tx, documentId),
    signature,
    withdrawal: await selectWithdrawal(tx, documentId),
  };
}
