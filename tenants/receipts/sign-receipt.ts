import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { canonicalJson } from "#tenants/canonical.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { identifyKey, type OfficeKey } from "./office-key.ts";
import type { Receipt } from "./receipt.ts";

/** Why a receipt isn't trusted, from the outside in. */
export type ReceiptRefusal =
  | "receipt-key-unreadable"
  | "receipt-signature-malformed"
  | "receipt-signature-mismatch"
  | "receipt-not-canonical"
  | "receipt-not-a-receipt"
  | "receipt-names-another-key";

/** Signs a receipt's canonical text with Ed25519 (RFC 8032). Gives base64url, 86 characters. */
export function signReceipt(canonicalText: string, key: OfficeKey): string {
  return sign(null, Buffer.from(canonicalText), key.privateKey).toString("base64url");
}

/**
 * Checks a receipt against its signature and the office's published key, and gives what it says.
 * The signature is checked first: nothing unsigned is ever parsed.
 */
export function verifyReceipt(
  canonicalText: string,
  signature: string,
  publicKey: string,
): Outcome<Receipt, ReceiptRefusal> {
  const key = readPublicKey(publicKey);
  if (!key) return refused("receipt-key-unreadable");
  if (!/^[\w-]{86}$/.test(signature)) return refused("receipt-signature-malformed");
  if (!verify(null, Buffer.from(canonicalText), key, Buffer.from(signature, "base64url"))) {
    return refused("receipt-signature-mismatch");
  }
  const content = parse(canonicalText);
  if (content === undefined || canonicalJson(content) !== canonicalText)
    return refused("receipt-not-canonical");
  if (!isReceipt(content)) return refused("receipt-not-a-receipt");
  return content.keyId === identifyKey(publicKey) ? done(content) : refused("receipt-names-another-key");
}

function readPublicKey(publicKey: string): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
    return key.asymmetricKeyType === "ed25519" ? key : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// What the office's key has signed was written by `writeReceipt`; only the kind and version need telling apart.
function isReceipt(content: unknown): content is Receipt {
  if (typeof content !== "object" || content === null) return false;
  return Reflect.get(content, "kind") === "epowiat-receipt" && Reflect.get(content, "version") === 1;
}
