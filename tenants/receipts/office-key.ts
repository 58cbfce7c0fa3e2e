import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { sha256Hex } from "#tenants/canonical.ts";

/** An office's signing key, open; the private half lives in memory only as long as it is needed. */
export interface OfficeKey {
  /** First 16 hex digits of the SHA-256 of the public key. */
  readonly id: string;
  readonly privateKey: KeyObject;
  /** Ed25519, SPKI in DER, base64: what is published so that anyone can check a receipt. */
  readonly publicKey: string;
}

const cipher = "aes-256-gcm";
const ivLength = 12;
const tagLength = 16;

/** Makes a new Ed25519 key for an office. */
export function createOfficeKey(): OfficeKey {
  return describe(generateKeyPairSync("ed25519").privateKey);
}

/**
 * Encrypts the private half for keeping: AES-256-GCM under EPOWIAT_KEY (32 bytes in base64). The key's id is
 * bound in, so that a sealed key can't be passed off as another's. Gives base64.
 */
export function sealKey(key: OfficeKey, epowiatKey: string): string {
  const iv = randomBytes(ivLength);
  const sealing = createCipheriv(cipher, readMasterKey(epowiatKey), iv).setAAD(Buffer.from(key.id));
  const secret = key.privateKey.export({ format: "der", type: "pkcs8" });
  const sealed = Buffer.concat([sealing.update(secret), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString("base64");
}

/** Opens a sealed key. Throws when EPOWIAT_KEY, the id or the sealed text isn't the one it was sealed with. */
export function openKey(sealed: string, keyId: string, epowiatKey: string): OfficeKey {
  const bytes = Buffer.from(sealed, "base64");
  const iv = bytes.subarray(0, ivLength);
  const tag = bytes.subarray(ivLength, ivLength + tagLength);
  const master = readMasterKey(epowiatKey);
  try {
    const opening = createDecipheriv(cipher, master, iv, { authTagLength: tagLength }).setAAD(
      Buffer.from(keyId),
    );
    opening.setAuthTag(tag);
    const secret = Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]);
    return describe(createPrivateKey({ key: secret, format: "der", type: "pkcs8" }));
  } catch (cause) {
    throw new Error(`Office key ${keyId} can't be opened with this EPOWIAT_KEY`, { cause });
  }
}

/** The id of a public key as `OfficeKey` publishes it. */
export function identifyKey(publicKey: string): string {
  return sha256Hex(Buffer.from(publicKey, "base64")).slice(0, 16);
}

function describe(privateKey: KeyObject): OfficeKey {
  const publicKey = createPublicKey(privateKey).export({ format: "der", type: "spki" }).toString("base64");
  return { id: identifyKey(publicKey), privateKey, publicKey };
}

function readMasterKey(epowiatKey: string): Buffer {
  const key = Buffer.from(epowiatKey, "base64");
  if (key.length !== 32) throw new Error("EPOWIAT_KEY must be 32 bytes in base64");
  return key;
}
