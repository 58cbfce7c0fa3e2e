import type { Temporal } from "temporal-polyfill";
import type { CountyTx } from "#db/scope.ts";

/** Sets the clock unless it stands later already; answers whether it was set. */
export async function upsertClock(tx: CountyTx, tenantId: number, to: Temporal.Instant): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.rows
    .insertInto("tenant_clocks")
    .values({ tenant_id: tenantId, frozen_at: to })
    .onConflict((conflict) =>
      conflict.column("tenant_id").doUpdateSet({ frozen_at: to }).where("tenant_clocks.frozen_at", "<=", to),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whether any office is in production. */
export async function hasRealOffice(tx: CountyTx): Promise<boolean> {
  const real = await tx.rows
    .selectFrom("tenants")
    .select("id")
    .where("environment", "=", "production")
    .executeTakeFirst();
  return real !== undefined;
}

/** Whether the clock of any office stands. */
export async function hasClock(tx: CountyTx): Promise<boolean> {
  const clock = await tx.rows.selectFrom("tenant_clocks").select("tenant_id").limit(1).executeTakeFirst();
  return clock !== undefined;
}

/** Takes all clocks away. */
export async function deleteClocks(tx: CountyTx): Promise<void> {
  await tx.rows.deleteFrom("tenant_clocks").execute();
}

/** Makes all offices ones of production. */
export async function updateEnvironments(tx: CountyTx): Promise<void> {
  await tx.rows.updateTable("tenants").set({ environment: "production" }).execute();
}
