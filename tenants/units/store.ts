import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { NewUnit, Unit } from "./unit.ts";

const columns = [
  "id as unitId",
  "parent_id as parentId",
  "symbol",
  "name",
  "is_illustrative as isIllustrative",
] as const;

/** One unit, past or present. */
export function selectUnit(tx: TenantTx, unitId: string): Promise<Unit | undefined> {
  return tx.rows
    .selectFrom("units")
    .select(columns)
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", unitId)
    .executeTakeFirst();
}

/** Units that exist on `day`, by symbol. */
export function selectUnits(tx: TenantTx, day: Temporal.PlainDate): Promise<Unit[]> {
  return tx.rows
    .selectFrom("units")
    .select(columns)
    .where("tenant_id", "=", tx.tenantId)
    .where("valid_from", "<=", day)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", day)]))
    .orderBy("symbol")
    .execute();
}

/** Whether a unit bears the symbol on any day of the year or later. */
export async function hasUnitWithSymbol(tx: TenantTx, symbol: string, year: number): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("units")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("symbol", "=", symbol)
    .where((row) =>
      row.or([
        row("valid_to", "is", null),
        row("valid_to", ">=", Temporal.PlainDate.from({ year, month: 1, day: 1 })),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** Inserts a unit. */
export async function insertUnit(tx: TenantTx, unitId: string, unit: NewUnit): Promise<void> {
  await tx.rows
    .insertInto("units")
    .values({
      tenant_id: tx.tenantId,
      id: unitId,
      parent_id: unit.parentId ?? null,
      symbol: unit.symbol,
      name: unit.name,
      is_illustrative: unit.isIllustrative ?? false,
      valid_from: unit.from,
    })
    .execute();
}

/** Reserves the symbol for the unit in one year; answers false when it was already reserved. */
export async function reserveSymbol(
  tx: TenantTx,
  unitId: string,
  symbol: string,
  year: number,
): Promise<boolean> {
  const row = await tx.rows
    .insertInto("unit_symbols")
    .values({ tenant_id: tx.tenantId, year, symbol, unit_id: unitId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("symbol")
    .executeTakeFirst();
  return row !== undefined;
}
