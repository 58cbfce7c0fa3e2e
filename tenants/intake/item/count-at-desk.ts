import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, capCount } from "#tenants/capped-count.ts";
import { countAssignedAndFree } from "./store.ts";

/** How many items wait for a person, for anybody in her unit, and for a first assignment; past 1000 they are capped. */
export async function countAtDesk(
  tx: TenantTx,
  desk: { readonly personId: string; readonly unitId: string },
): Promise<Readonly<Record<"own" | "ofUnit" | "unassigned", CappedCount>>> {
  const { own, ofUnit, unassigned } = await countAssignedAndFree(tx, desk);
  return { own: capCount(own), ofUnit: capCount(ofUnit), unassigned: capCount(unassigned) };
}
