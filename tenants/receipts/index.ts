/** Room: what a resident holds after filing: a signed receipt, its print, and the code to check it by. */
export { type CodePurpose, deriveCheckCode, hashCheckCode } from "./check-code.ts";
export { checkReceipt, type ReceiptCheck } from "./check-receipt.ts";
export { findReceipt } from "./find-receipt.ts";
export { issueReceipt } from "./issue-receipt.ts";
export { listReceipts } from "./list-receipts.ts";
export { createOfficeKey, identifyKey, type OfficeKey, openKey, sealKey } from "./office-key.ts";
export { type Receipt, type ReceivedFile, writeReceipt } from "./receipt.ts";
export { printReceipt } from "./receipt-pdf.ts";
export { type ReceiptPrint, renderReceiptPdf } from "./render-receipt-pdf.ts";
export { type ReceiptRefusal, signReceipt, verifyReceipt } from "./sign-receipt.ts";
export type { OwnReceipt } from "./store.ts";
