import { createPublicKey, sign, verify } from "node:crypto";
import type { TenantTx } from "#db/scope.ts";
import { environment } from "#environment";
import { findOfficeKey } from "#tenants/offices/index.ts";
import type { SignaturePort } from "./signature-port.ts";

/**
 * The demonstration's provider: seals with the office's own Ed25519 key, and every print says that this is not a
 * qualified signature. Undefined when the office has no key yet.
 */
export async function openDemoSeal(tx: TenantTx): Promise<SignaturePort | undefined> {
  const key = await findOfficeKey(tx, environment().EPOWIAT_KEY ?? "");
  return (
    key && {
      kind: "demo-seal",
      signedWith: "pieczęcią pokazową, złożoną kluczem urzędu (Ed25519) bez mocy podpisu kwalifikowanego",
      keyId: key.id,
      sign: async (statement) => sign(null, Buffer.from(statement), key.privateKey).toString("base64url"),
    }
  );
}

/**
 * Whether the seal over the text was made with that key.
 * @param publicKey Ed25519, SPKI in DER, base64
 */
export function isSealGenuine(statement: string, signature: string, publicKey: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" });
  return verify(null, Buffer.from(statement), key, Buffer.from(signature, "base64url"));
}
