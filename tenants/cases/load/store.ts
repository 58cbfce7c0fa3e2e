import type { TenantTx } from "#db/scope.ts";

/** Open cases of every handler who has any. */
export async function selectOpenByHandler(tx: TenantTx): Promise<{ handlerId: string; count: number }[]> {
  const rows = await tx.rows
    .selectFrom("cases")
    .select("handler_id as handlerId")
    .select((row) => row.fn.countAll<string>().as("count"))
    .where("tenant_id", "=", tx.tenantId)
    .where("state", "=", "open")
    .groupBy("handler_id")
    .execute();
  return rows.map(({ handlerId, count }) => ({ handlerId, count: Number(count) }));
}
