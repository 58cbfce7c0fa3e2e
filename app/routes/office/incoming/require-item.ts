import { isId } from "#app/http/is-id.ts";
import { notFound } from "#app/http/not-found.ts";
import type { TenantTx } from "#db/scope.ts";
import { findItem, type ItemDetails, mayReadItem } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";

/** The item that the address names. Throws 404 for one that isn't there, or isn't there for this officer. */
export async function requireItem(
  tx: TenantTx,
  officer: Officer,
  { item: itemId }: { readonly item?: string },
): Promise<ItemDetails> {
  const item = isId(itemId) ? await findItem(tx, itemId) : null;
  if (!item || !(await mayReadItem(tx, officer, item))) throw notFound();
  return item;
}
