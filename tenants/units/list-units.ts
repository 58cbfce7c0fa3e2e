import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { selectUnits } from "./store.ts";
import type { Unit } from "./unit.ts";

/** The office's units of today, by symbol. */
export function listUnits(tx: TenantTx): Promise<Unit[]> {
  return selectUnits(tx, legalDate(tx.now));
}
