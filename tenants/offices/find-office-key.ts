import type { FilingTx, TenantTx } from "#db/scope.ts";
import { type OfficeKey, openKey } from "#tenants/receipts/index.ts";
import { selectSealedKey } from "./store.ts";

/**
 * The key that signs for the office now: the newest that isn't retired, opened; none before one was issued.
 * Throws when EPOWIAT_KEY isn't the one it was sealed with.
 * @param epowiatKey EPOWIAT_KEY: 32 bytes in base64
 */
export async function findOfficeKey(
  tx: TenantTx | FilingTx,
  epowiatKey: string,
): Promise<OfficeKey | undefined> {
  const sealed = await selectSealedKey(tx);
  return sealed && openKey(sealed.sealedPrivateKey, sealed.id, epowiatKey);
}
