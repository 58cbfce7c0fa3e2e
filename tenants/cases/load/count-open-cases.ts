import type { TenantTx } from "#db/scope.ts";
import { selectOpenByHandler } from "./store.ts";

/** How many open cases each person handles, so that who assigns sees the load; those with none are left out. */
export async function countOpenCases(tx: TenantTx): Promise<ReadonlyMap<string, number>> {
  const rows = await selectOpenByHandler(tx);
  return new Map(rows.map(({ handlerId, count }) => [handlerId, count]));
}
