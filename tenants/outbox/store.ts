import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { FilingTx, SystemTx, TenantTx } from "#db/scope.ts";
import type { OutboxMessage } from "./message.ts";

/** Inserts the message, unless its key is known, and notifies with ids only. */
export async function insertMessage(tx: TenantTx | FilingTx, message: OutboxMessage): Promise<void> {
  const id = newId();
  await tx.rows
    .insertInto("outbox")
    .values({
      tenant_id: tx.tenantId,
      id,
      topic: message.topic,
      key: message.key,
      payload: message.payload,
      created_at: tx.wallNow,
      due_at: message.dueAt ?? tx.wallNow,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await sql`select pg_notify('epowiat_outbox', ${`${tx.tenantId}:${id}`})`.execute(tx.rows);
}

/** Marks every waiting message of an office as done. */
export async function markAllDone(tx: SystemTx, tenantId: number): Promise<void> {
  await tx.rows
    .updateTable("outbox")
    .set({ done_at: tx.wallNow })
    .where("tenant_id", "=", tenantId)
    .where("done_at", "is", null)
    .execute();
}

/** Counts messages that fell due before `moment` and still wait, by office. */
export async function countWaitingSince(
  tx: SystemTx,
  moment: Temporal.Instant,
): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.rows
    .selectFrom("outbox")
    .select((outbox) => ["tenant_id as tenantId", outbox.fn.countAll<string>().as("count")])
    .where("done_at", "is", null)
    .where("failed_at", "is", null)
    .where("due_at", "<", moment)
    .groupBy("tenant_id")
    .execute();
  return new Map(rows.map(({ tenantId, count }) => [tenantId, Number(count)]));
}
