/**
 * Room: letters and decisions: what they hold, what the law asks of them, how they are drafted, approved and signed.
 */

export { approveDocument, type Consent, correctAndApprove } from "./approval/approve-document.ts";
export { returnDocument } from "./approval/return-document.ts";
export { submitForApproval } from "./approval/submit-for-approval.ts";
export { countAwaiting } from "./awaiting/count-awaiting.ts";
export { type AwaitingDocument, listAwaiting } from "./awaiting/list-awaiting.ts";
export {
  type CheckedPart,
  checkDecision,
  type DecisionRules,
  maySign,
  type PartCheck,
} from "./check-decision.ts";
export { checkLetter, type LetterCheck } from "./check-letter.ts";
export {
  type ComparedPart,
  compareVersions,
  type ParagraphChange,
  type PartDifference,
} from "./drafting/compare-versions.ts";
export { draftDocument, type NewDraft } from "./drafting/draft-document.ts";
export { findDocument, type OpenDocument } from "./drafting/find-document.ts";
export type { LetterCase, LetterParty } from "./drafting/letter-facts.ts";
export { openToWrite } from "./drafting/open-letter-case.ts";
export { type LetterSources, readSources, type SourceField } from "./drafting/read-sources.ts";
export { saveVersion } from "./drafting/save-version.ts";
export { readTypedDate, readTypedItems } from "./drafting/typed-fields.ts";
export type { Written } from "./drafting/write-letter.ts";
export { encloseFiles } from "./enclosures/enclose-files.ts";
export { findEnclosureFile } from "./enclosures/find-enclosure-file.ts";
export { removeEnclosure } from "./enclosures/remove-enclosure.ts";
export { type Enclosure, mostEnclosures, readEnclosures, writeEnclosure } from "./enclosures/rules.ts";
export { readAmount, showAmount } from "./fees/amount.ts";
export { type Charge, chargeFee } from "./fees/charge-fee.ts";
export { hasFee } from "./fees/has-fee.ts";
export { listUnpaidFees } from "./fees/list-unpaid-fees.ts";
export { listFees, type Payment, recordPayment } from "./fees/record-payment.ts";
export type { Fee } from "./fees/store.ts";
export {
  dateLetter,
  isWritable,
  type Letter,
  type LetterPart,
  letterParts,
  readPart,
  signingDate,
  writableParts,
} from "./letter.ts";
export { type LetterEffect, type LetterRules, rulesOf } from "./letter-rules.ts";
export { listAddressees } from "./list-addressees.ts";
export { type DocumentStep, listNextSteps } from "./list-next-steps.ts";
export { type OutsideAddressee, readOutsideAddressee } from "./outside-addressee.ts";
export type { DocumentRefusal } from "./refusals.ts";
export { type LetterPrint, renderLetterPdf } from "./render-letter-pdf.ts";
export { openDemoSeal } from "./signature/demo-seal.ts";
export {
  markDelivered,
  markDispatched,
  openSigned,
  type SignedDocument,
  type SignedRefusal,
} from "./signature/open-signed.ts";
export { signDocument } from "./signature/sign-document.ts";
export { type SignatureKind, type SignaturePort, signatureLabels } from "./signature/signature-port.ts";
export { type SignatureFault, type SignatureVerdict, verifySignature } from "./signature/verify-signature.ts";
export { findHouseTemplate, houseTemplates } from "./templates/catalogue.ts";
export { checkTemplateSource, type TemplateSourceRefusal } from "./templates/check-template-source.ts";
export { renderTemplate, type TemplateRefusal } from "./templates/render-template.ts";
export type { LetterTemplate, TemplateData, TemplateField } from "./templates/template.ts";
export type { Approval, CaseDocument, DocumentState, DocumentVersion, ReadVersion } from "./types.ts";
export { withdrawDocument } from "./withdrawal/withdraw-document.ts";
export { enterDraft } from "./writers/enter-draft.ts";
