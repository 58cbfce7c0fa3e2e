import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { isUnitSymbol } from "./rules.ts";
import { hasUnitWithSymbol, insertUnit, reserveSymbol, selectUnit } from "./store.ts";

/** A unit that an office forms. */
export interface NewUnit {
  /** First part of case marks: letters and digits, parts joined by a hyphen, e.g. `OŚ`, `Or-I` (IK § 5). */
  readonly symbol: string;
  readonly name: string;
  readonly parentId?: string | null;
  /** True when the symbol is made up for a demonstration, not taken from the office's own regulation. */
  readonly isIllustrative?: boolean;
  readonly from: Temporal.PlainDate;
}

/**
 * Forms a unit and reserves its symbol for the year. Refuses a symbol that another unit bears or bore in that
 * calendar year (IK § 5.5), one that can't stand in a case mark, and an unknown parent.
 */
export async function createUnit(
  tx: TenantTx,
  unit: NewUnit,
): Promise<Outcome<{ unitId: string }, "symbol-malformed" | "symbol-taken" | "unknown-unit">> {
  const { symbol, from } = unit;
  if (!isUnitSymbol(symbol)) return refused("symbol-malformed");
  if (unit.parentId && !(await selectUnit(tx, unit.parentId))) return refused("unknown-unit");
  if (await hasUnitWithSymbol(tx, symbol, from.year))
    return refused("symbol-taken", { symbol, year: from.year });
  const unitId = newId();
  await insertUnit(tx, unitId, unit);
  if (!(await reserveSymbol(tx, unitId, symbol, from.year))) {
    return refused("symbol-taken", { symbol, year: from.year });
  }
  await recordEvent(tx, { type: "unit.created", data: { unitId, symbol, from: from.toString() } });
  return done({ unitId });
}
