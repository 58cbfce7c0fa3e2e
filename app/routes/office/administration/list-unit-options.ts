import type { TenantTx } from "#db/scope.ts";
import { listUnits } from "#tenants/units/index.ts";

/** The office's units of today as choices: "Or, Referat Organizacyjny". */
export async function listUnitOptions(tx: TenantTx) {
  const units = await listUnits(tx);
  return units.map(({ unitId, symbol, name }) => ({ value: unitId, label: `${symbol}, ${name}` }));
}
