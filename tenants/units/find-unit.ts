import type { TenantTx } from "#db/scope.ts";
import { selectUnit } from "./store.ts";
import type { Unit } from "./unit.ts";

/** The office's unit of that id, past or present; null when it has none. */
export async function findUnit(tx: TenantTx, unitId: string): Promise<Unit | null> {
  return (await selectUnit(tx, unitId)) ?? null;
}
