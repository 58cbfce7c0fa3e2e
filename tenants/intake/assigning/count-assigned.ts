import type { TenantTx } from "#db/scope.ts";
import { countActiveByHolder } from "./store.ts";

/** How many items wait for each person, and for each unit as long as nobody in it is named; by id, without noughts. */
export async function countAssigned(tx: TenantTx): Promise<ReadonlyMap<string, number>> {
  const load = new Map<string, number>();
  for (const { personId, unitId, count } of await countActiveByHolder(tx)) {
    const holder = personId ?? unitId;
    load.set(holder, (load.get(holder) ?? 0) + count);
  }
  return load;
}
