import type { TenantTx } from "#db/scope.ts";
import { isOfficer, mayActorDo, mayDo } from "../role-matrix.ts";
import { selectUnitsBelow } from "./store.ts";

/**
 * In which units the actor may say who stands in for whom: an administrator in all, a head in her own and those below
 * it. A substitute acts on the absent person's cases, so nobody may appoint herself to another unit's.
 */
export async function findArrangedUnits(tx: TenantTx): Promise<(unitId: string) => boolean> {
  if (mayActorDo(tx.actor, "administer")) return () => true;
  const head = isOfficer(tx.actor) && mayDo(tx.actor, "set-substitution") ? tx.actor : null;
  const units = new Set(head ? await selectUnitsBelow(tx, head.unitId) : []);
  return (unitId) => units.has(unitId);
}
