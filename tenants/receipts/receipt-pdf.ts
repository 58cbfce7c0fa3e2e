import { deriveCheckCode, hashCheckCode } from "./check-code.ts";
import type { Receipt } from "./receipt.ts";
import { renderReceiptPdf } from "./render-receipt-pdf.ts";
import type { OwnReceipt } from "./store.ts";

/**
 * Prints a receipt from what was sealed: always the same bytes. Throws when EPOWIAT_KEY isn't the one it was
 * issued under, since the code on the print would open nothing.
 * @param epowiatKey EPOWIAT_KEY: 32 bytes in base64
 * @param linkTo makes the address where a code is checked
 */
export function printReceipt(
  { id, canonical, signature, checkHash }: OwnReceipt,
  epowiatKey: string,
  linkTo: (checkCode: string) => string,
): Promise<Uint8Array> {
  const checkCode = deriveCheckCode(epowiatKey, "receipt", id);
  if (hashCheckCode(checkCode) !== checkHash)
    throw new Error(`Receipt ${id} was issued under another EPOWIAT_KEY`);
  const receipt = JSON.parse(canonical) as Receipt;
  return renderReceiptPdf(receipt, { signature, checkUrl: linkTo(checkCode), checkCode });
}
