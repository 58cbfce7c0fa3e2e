import { notFound } from "#app/http/not-found.ts";
import type { TenantTx } from "#db/scope.ts";
import { findItem, type ItemDetails, mayReadItem } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";

/** The item that the address names. Throws 404 for one that isn't there, or isn't there for this officer. */
export async function requireItem(
  tx: TenantTx,
  officer: Officer,
  { item: itemId = "" }: { readonly item?: string },
): Promise<ItemDetails> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(itemId);
  const item = isId ? await findItem(tx, itemId) : null;
  if (!item || !(await mayReadItem(tx, officer, item))) throw notFound();
  return item;
}
