import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { selectUnits } from "./store.ts";

/** A unit as it is today. */
export interface Unit {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly symbol: string;
  readonly name: string;
  readonly isIllustrative: boolean;
}

/** The office's units of today, by symbol. */
export function listUnits(tx: TenantTx): Promise<Unit[]> {
  return selectUnits(tx, legalDate(tx.now));
}
