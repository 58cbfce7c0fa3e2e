import type { TenantTx } from "#db/scope.ts";
import { findFile, getFile, type StoredFile } from "#tenants/files/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { LetterCase } from "../drafting/letter-facts.ts";
import { selectLetterCase } from "../drafting/store.ts";
import { readEnclosures } from "../enclosures/rules.ts";
import { type LetterRules, rulesOf } from "../letter-rules.ts";
import { type OutsideAddressee, readOutsideAddressee } from "../outside-addressee.ts";
import { selectDocument, selectVersion, updateDocument } from "../store.ts";
import type { TemplateData } from "../templates/template.ts";
import type { CaseDocument } from "../types.ts";
import { verifySignature } from "./verify-signature.ts";

/** A signed letter with all that sending it needs. */
export interface SignedDocument {
  readonly document: CaseDocument;
  readonly case: LetterCase;
  /** What the clerk typed: days to answer, the new date, the amount. */
  readonly fields: TemplateData;
  readonly rules: LetterRules;
  /** To whom it goes, when not to the parties. */
  readonly outside: OutsideAddressee | undefined;
  readonly file: StoredFile;
  /** The files that go with it, as they were signed. */
  readonly enclosures: readonly StoredFile[];
}

/**
 * `not-signed` also for what has been sent already, or isn't sent yet when it is to be sent again (`state`);
 * `enclosure-unreadable` names the file (`name`).
 */
export type SignedRefusal = "document-unknown" | "not-signed" | "signature-invalid" | "enclosure-unreadable";

/**
 * Opens a signed letter to send it: it stays locked to the end of the transaction, and its signature and enclosures are
 * checked.
 * @param state `dispatched` opens one that was sent and came back
 */
export async function openSigned(
  tx: TenantTx,
  documentId: string,
  state: "signed" | "dispatched" = "signed",
): Promise<Outcome<SignedDocument, SignedRefusal>> {
  const document = await selectDocument(tx, documentId, true);
  if (!document) return refused("document-unknown");
  if (document.state !== state) return refused("not-signed", { state: document.state });
  const verdict = await verifySignature(tx, documentId);
  if (!verdict?.isValid) return refused("signature-invalid", { faults: verdict?.faults.join(", ") ?? "" });
  const version = await selectVersion(tx, documentId, document.versionNumber);
  const letterCase = await selectLetterCase(tx, document.caseId);
  const file = await findFile(tx, document.fileId!);
  const { letter, fields } = version!;
  const rules = rulesOf(document.template, letter.kind);
  const outside = readOutsideAddressee(document.template, letter);
  const enclosures = readEnclosures(letter);
  for (const { sha256, name } of enclosures) {
    if (!(await getFile(sha256)).done) return refused("enclosure-unreadable", { name });
  }
  return done({ document, case: letterCase!, fields, rules, outside, file: file!, enclosures });
}

/** Marks a signed letter as sent to all its addressees. */
export function markDispatched(tx: TenantTx, documentId: string): Promise<void> {
  return updateDocument(tx, documentId, { state: "dispatched" });
}

/** Marks a letter as delivered to all its addressees. */
export function markDelivered(tx: TenantTx, documentId: string): Promise<void> {
  return updateDocument(tx, documentId, { state: "delivered" });
}
