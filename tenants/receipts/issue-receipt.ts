import { newId } from "#db/id.ts";
import type { FilingTx } from "#db/scope.ts";
import { deriveCheckCode, hashCheckCode } from "./check-code.ts";
import type { OfficeKey } from "./office-key.ts";
import { type Receipt, writeReceipt } from "./receipt.ts";
import { signReceipt } from "./sign-receipt.ts";
import { insertReceipt } from "./store.ts";

/**
 * Seals a receipt with the office's key and keeps it in the filing's own transaction; answers its id.
 * @param epowiatKey EPOWIAT_KEY: 32 bytes in base64
 */
export async function issueReceipt(
  tx: FilingTx,
  content: Omit<Receipt, "kind" | "version" | "keyId">,
  key: OfficeKey,
  epowiatKey: string,
): Promise<string> {
  const id = newId();
  const receipt: Receipt = { kind: "epowiat-receipt", version: 1, ...content, keyId: key.id };
  const canonical = writeReceipt(receipt);
  await insertReceipt(tx, {
    id,
    submissionId: receipt.submission.id,
    rpw: receipt.registerNumber,
    canonical,
    signature: signReceipt(canonical, key),
    keyId: key.id,
    checkHash: hashCheckCode(deriveCheckCode(epowiatKey, "receipt", id))!,
  });
  return id;
}
