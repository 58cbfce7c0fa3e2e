/** Room: what a resident holds after filing: a signed receipt, its print, and the code to check it by. */
export { createCheckCode, hashCheckCode } from "./check-code.ts";
export { createOfficeKey, identifyKey, type OfficeKey, openKey, sealKey } from "./office-key.ts";
export { type Receipt, type ReceivedFile, writeReceipt } from "./receipt.ts";
export { type ReceiptPrint, renderReceiptPdf } from "./render-receipt-pdf.ts";
export { type ReceiptRefusal, signReceipt, verifyReceipt } from "./sign-receipt.ts";
