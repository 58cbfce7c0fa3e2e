import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { lockOffice } from "#tenants/offices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayActorDo } from "#tenants/people/index.ts";
import { isUnitSymbol } from "./rules.ts";
import { hasUnitWithSymbol, insertUnit, reserveSymbol, selectUnit } from "./store.ts";
import type { NewUnit, UnitRefusal } from "./unit.ts";

/**
 * Forms a unit and reserves its symbol for the year. Refuses whoever may not administer, a symbol that another
 * unit bears on any day from that year on (IK § 5.5), one that can't stand in a case mark, a unit without a
 * name or a first day, and an unknown parent.
 */
export async function createUnit(
  tx: TenantTx,
  unit: Asked<NewUnit, "from">,
): Promise<Outcome<{ unitId: string }, UnitRefusal>> {
  const { symbol, from } = unit;
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!isUnitSymbol(symbol)) return refused("symbol-malformed");
  if (unit.name.trim() === "") return refused("unit-name-missing");
  if (!from) return refused("day-missing");
  if (unit.parentId && !(await selectUnit(tx, unit.parentId))) return refused("unknown-unit");
  await lockOffice(tx);
  if (await hasUnitWithSymbol(tx, symbol, from.year))
    return refused("symbol-taken", { symbol, year: from.year });
  const unitId = newId();
  await insertUnit(tx, unitId, { ...unit, from });
  if (!(await reserveSymbol(tx, unitId, symbol, from.year))) {
    return refused("symbol-taken", { symbol, year: from.year });
  }
  await recordEvent(tx, { type: "unit.created", data: { unitId, symbol, from: from.toString() } });
  return done({ unitId });
}
