import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { FilingTx, SystemTx, TenantTx } from "#db/scope.ts";
import type { Backlog } from "./backlog.ts";
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

/**
 * Counts, by office, messages not done: those that fell due, or were tried and had been written, before
 * `waitingSince`, and those given up after `failedSince`. Another attempt moves `due_at` on, so it alone doesn't tell
 * how long one waits.
 */
export async function countTroubled(
  tx: SystemTx,
  waitingSince: Temporal.Instant,
  failedSince: Temporal.Instant,
): Promise<ReadonlyMap<number, Backlog>> {
  const { rows } = await sql<{ tenantId: number; waiting: number; failed: number }>`
    select tenant_id as "tenantId",
      (count(*) filter (where failed_at is null))::int as waiting,
      (count(*) filter (where failed_at is not null))::int as failed
    from outbox
    where done_at is null and case
      when failed_at is not null then failed_at > ${failedSince}
      when attempts > 0 then created_at < ${waitingSince}
      else due_at < ${waitingSince} end
    group by tenant_id`.execute(tx.rows);
  return new Map(rows.map(({ tenantId, ...backlog }) => [tenantId, backlog]));
}
