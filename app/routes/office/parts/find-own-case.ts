import { notFound } from "#app/http/not-found.ts";
import type { TenantTx } from "#db/scope.ts";
import { type CaseDetails, findCase } from "#tenants/cases/index.ts";

/** The case that an address names; 404 when the office has none of that mark. */
export async function findOwnCase(tx: TenantTx, { mark }: { readonly mark?: string }): Promise<CaseDetails> {
  const found = await findCase(tx, (mark ?? "").normalize("NFC"));
  if (!found) throw notFound();
  return found;
}
