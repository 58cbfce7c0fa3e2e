import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";

/** How many further invitations a person was sent since `moment`. */
export async function countInvitations(
  tx: TenantTx,
  personId: string,
  moment: Temporal.Instant,
): Promise<number> {
  const rows = await tx.rows
    .selectFrom("events")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("type", "=", "person.invited")
    .where(sql`data->>'personId'`, "=", personId)
    .where("wall_at", ">", moment)
    .execute();
  return rows.length;
}
