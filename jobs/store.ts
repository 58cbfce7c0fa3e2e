import { sql, type Updateable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { DB } from "#db/schema.ts";
import type { SystemTx, TenantTx } from "#db/scope.ts";
import type { WakeUp } from "./executors/executor.ts";
import type { ClaimedMessage } from "./topic.ts";

/** Address and fencing token of a claim: a later claim has a higher attempt. */
type Claim = Pick<ClaimedMessage, "tenantId" | "id" | "attempt">;

/**
 * Lists messages that are due and nobody's: new ones, those to be tried again, and those whose worker died.
 * Offices take turns, `perOffice` each, so that 10,000 mails of one don't delay another's.
 */
export async function findDue(tx: SystemTx, perOffice: number): Promise<WakeUp[]> {
  const { rows } = await sql<WakeUp>`
    select due.tenant_id as "tenantId", due.id, due.attempts as attempt
    from tenants cross join lateral (
      select waiting.*, row_number() over (order by due_at, id) as turn
      from (
        select tenant_id, id, attempts, due_at from outbox
        where tenant_id = tenants.id and done_at is null and failed_at is null
          and due_at <= ${tx.wallNow} and (claimed_until is null or claimed_until <= ${tx.wallNow})
        order by due_at, id limit ${perOffice}
      ) waiting
    ) due
    order by due.turn, due.due_at, due.id`.execute(tx.rows);
  return rows;
}

/** Takes one message for `leaseMs`, or nothing when it is done, failed, not due, somebody else's or no message. */
export async function claimMessage(
  tx: SystemTx,
  { tenantId, id }: WakeUp,
  leaseMs: number,
): Promise<Omit<ClaimedMessage, "renew"> | undefined> {
  const claimable = tx.rows
    .selectFrom("outbox")
    .select("id")
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .where("done_at", "is", null)
    .where("failed_at", "is", null)
    .where("due_at", "<=", tx.wallNow)
    .where((row) => row.or([row("claimed_until", "is", null), row("claimed_until", "<=", tx.wallNow)]))
    .forUpdate()
    .skipLocked();
  const row = await tx.rows
    .updateTable("outbox")
    .set((outbox) => ({
      attempts: outbox("attempts", "+", 1),
      claimed_until: tx.wallNow.add({ milliseconds: leaseMs }),
    }))
    .where("tenant_id", "=", tenantId)
    .where("id", "in", claimable)
    .returning(["tenant_id", "topic", "key", "payload", "attempts"])
    .executeTakeFirst();
  if (!row) return undefined;
  const payload = row.payload as Readonly<Record<string, unknown>>;
  return { tenantId: row.tenant_id, id, topic: row.topic, key: row.key, payload, attempt: row.attempts };
}

/** Holds a claimed message for another `leaseMs`; false when the claim was lost. */
export async function renewClaim(tx: SystemTx, claim: Claim, leaseMs: number): Promise<boolean> {
  return changeClaimed(tx, claim, { claimed_until: tx.wallNow.add({ milliseconds: leaseMs }) });
}

/** Marks a claimed message as done; false when the claim was lost. */
export async function markDone(tx: SystemTx, claim: Claim): Promise<boolean> {
  return changeClaimed(tx, claim, { done_at: tx.wallNow, claimed_until: null, last_error: null });
}

/** Lets a claimed message rest until it is tried again; false when the claim was lost. */
export async function scheduleRetry(
  tx: SystemTx,
  claim: Claim,
  reason: string,
  delayMs: number,
): Promise<boolean> {
  const dueAt = tx.wallNow.add({ milliseconds: delayMs });
  return changeClaimed(tx, claim, { due_at: dueAt, claimed_until: null, last_error: reason });
}

/** Lays a claimed message aside for good, with the reason; false when the claim was lost. */
export async function markFailed(tx: SystemTx, claim: Claim, reason: string): Promise<boolean> {
  return changeClaimed(tx, claim, { failed_at: tx.wallNow, claimed_until: null, last_error: reason });
}

type Change = Updateable<DB["outbox"]>;

async function changeClaimed(
  tx: SystemTx,
  { tenantId, id, attempt }: Claim,
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("outbox")
    .set(change)
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .where("attempts", "=", attempt)
    .where("done_at", "is", null)
    .where("failed_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Lists all offices, sandboxes included. */
export async function listTenants(tx: SystemTx): Promise<number[]> {
  const rows = await tx.rows.selectFrom("tenants").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id);
}

/** Takes the turn for a named job of this office until the transaction ends; false when another worker has it. */
export async function takeTurn(tx: TenantTx, job: string): Promise<boolean> {
  const { rows } = await sql<{ isMine: boolean }>`
    select pg_try_advisory_xact_lock(${tx.tenantId}, hashtext(${job})) as "isMine"`.execute(tx.rows);
  return rows[0]!.isMine;
}

/** When the oldest waiting message fell due; undefined when nothing waits. */
export async function findOldestDue(tx: SystemTx): Promise<Temporal.Instant | undefined> {
  const row = await tx.rows
    .selectFrom("outbox")
    .select((outbox) => outbox.fn.min("due_at").as("oldest"))
    .where("done_at", "is", null)
    .where("failed_at", "is", null)
    .where("due_at", "<=", tx.wallNow)
    .executeTakeFirst();
  return row?.oldest ?? undefined;
}
