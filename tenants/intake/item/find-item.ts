import type { TenantTx } from "#db/scope.ts";
import { selectAssignmentsOfItem, selectItem, selectItemFiles } from "./store.ts";

/** All that the page of an incoming item shows; null when the office has none with this id. */
export async function findItem(tx: TenantTx, itemId: string) {
  const item = await selectItem(tx, itemId);
  if (!item) return null;
  const files = await selectItemFiles(tx, itemId);
  const assignments = await selectAssignmentsOfItem(tx, itemId);
  return { ...item, files, assignments };
}

/** An incoming item with its files and every assignment it had. */
export type ItemDetails = NonNullable<Awaited<ReturnType<typeof findItem>>>;
