import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { createOfficeKey, type OfficeKey, sealKey } from "#tenants/receipts/index.ts";
import { insertKey } from "./store.ts";

/**
 * Makes the office a new signing key and keeps its private half sealed; from now on it is the one that signs.
 * @param epowiatKey EPOWIAT_KEY: 32 bytes in base64
 */
export async function issueOfficeKey(tx: TenantTx, epowiatKey: string): Promise<OfficeKey> {
  const key = createOfficeKey();
  await insertKey(tx, { id: key.id, publicKey: key.publicKey, sealedPrivateKey: sealKey(key, epowiatKey) });
  await recordEvent(tx, { type: "office-key.issued", data: { keyId: key.id } });
  return key;
}
