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

/** Takes the clock away. */
export async function deleteClock(tx: CountyTx, tenantId: number): Promise<void> {
  await tx.rows.deleteFrom("tenant_clocks").where("tenant_id", "=", tenantId).execute();
}

/** Makes the office one of production. */
export async function updateEnvironment(tx: CountyTx, tenantId: number): Promise<void> {
  await tx.rows
    .updateTable("tenants")
    .set({ environment: "production" })
    .where("id", "=", tenantId)
    .execute();
}
