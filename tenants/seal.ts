import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";
const ivLength = 12;
const tagLength = 16;

/**
 * Seals a text under EPOWIAT_KEY: nobody without the key reads it or changes it (AES-256-GCM). Gives base64url.
 * @param key EPOWIAT_KEY, 32 bytes in base64
 * @param purpose bound in, so that what was sealed for one use can't be passed off in another
 */
export function seal(text: string, key: string, purpose: string): string {
  const iv = randomBytes(ivLength);
  const sealing = createCipheriv(cipher, Buffer.from(key, "base64"), iv).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString("base64url");
}

/** Opens a sealed text; null when it wasn't sealed with this key for this purpose, or was changed since. */
export function open(sealed: string, key: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < ivLength + tagLength) return null;
  const opening = createDecipheriv(cipher, Buffer.from(key, "base64"), bytes.subarray(0, ivLength), {
    authTagLength: tagLength,
  });
  opening.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  try {
    const text = Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]);
    return text.toString("utf8");
  } catch {
    return null;
  }
}
