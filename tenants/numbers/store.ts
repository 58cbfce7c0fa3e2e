import type { FilingTx, TenantTx } from "#db/scope.ts";

/** Upserts the counter's row and answers its new value. */
export async function incrementCounter(
  tx: TenantTx | FilingTx,
  series: string,
  year: number,
): Promise<number> {
  const { last_number } = await tx.rows
    .insertInto("counters")
    .values({ tenant_id: tx.tenantId, series, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "series", "year"])
        .doUpdateSet((row) => ({ last_number: row("counters.last_number", "+", 1) })),
    )
    .returning("last_number")
    .executeTakeFirstOrThrow();
  return last_number;
}
