import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { StoredEvent } from "../event.ts";
import { eventColumns } from "../store.ts";

/** The last block, and the wall time of its newest event. */
export async function selectLastBlock(tx: TenantTx) {
  const last = await tx.rows
    .selectFrom("event_blocks")
    .select(["number", "hash", "sealed_at"])
    .where("tenant_id", "=", tx.tenantId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!last) return undefined;
  const newest = await tx.rows
    .selectFrom("event_seals as seals")
    .innerJoin("events", (join) =>
      join.onRef("events.tenant_id", "=", "seals.tenant_id").onRef("events.id", "=", "seals.event_id"),
    )
    .select("events.wall_at")
    .where("seals.tenant_id", "=", tx.tenantId)
    .where("seals.block_number", "=", last.number)
    .orderBy("events.wall_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return { number: last.number, hash: last.hash, newestEventAt: newest?.wall_at ?? last.sealed_at };
}

function unsealedEvents(tx: TenantTx) {
  return tx.rows
    .selectFrom("events")
    .where("events.tenant_id", "=", tx.tenantId)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("event_seals as seals")
            .select("seals.event_id")
            .where("seals.tenant_id", "=", tx.tenantId)
            .whereRef("seals.event_id", "=", "events.id"),
        ),
      ),
    );
}

/** The oldest unsealed events, in the order in which they happened. */
export function selectUnsealed(
  tx: TenantTx,
  since: Temporal.Instant | null,
  limit: number,
): Promise<StoredEvent[]> {
  const events = unsealedEvents(tx)
    .select(eventColumns)
    .orderBy("events.wall_at")
    .orderBy("events.ordinal")
    .orderBy("events.id")
    .limit(limit);
  return (since ? events.where("events.wall_at", ">", since) : events).execute();
}

/** How many events wait to be sealed. */
export async function countUnsealed(tx: TenantTx): Promise<number> {
  const { count } = await unsealedEvents(tx)
    .select(sql<number>`count(*)::int`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Wall time of the oldest unsealed event before a moment. */
export async function selectOldestUnsealedAt(
  tx: TenantTx,
  before: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const row = await unsealedEvents(tx)
    .select("events.wall_at")
    .where("events.wall_at", "<=", before)
    .orderBy("events.wall_at")
    .limit(1)
    .executeTakeFirst();
  return row?.wall_at;
}

/** The new block's row; answers whether its number was free. A sealer that is first but not committed is awaited. */
export async function insertBlock(
  tx: TenantTx,
  block: { number: number; previousHash: string; hash: string; eventCount: number },
): Promise<boolean> {
  const row = await tx.rows
    .insertInto("event_blocks")
    .values({
      tenant_id: tx.tenantId,
      number: block.number,
      previous_hash: block.previousHash,
      hash: block.hash,
      event_count: block.eventCount,
      sealed_at: tx.wallNow,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("number")
    .executeTakeFirst();
  return row !== undefined;
}

/** The seals of a block, in order. */
export async function insertSeals(
  tx: TenantTx,
  blockNumber: number,
  seals: readonly { readonly id: string; readonly hash: string }[],
): Promise<void> {
  const rows = seals.map(({ id, hash }, position) => ({
    tenant_id: tx.tenantId,
    event_id: id,
    block_number: blockNumber,
    position,
    event_hash: hash,
  }));
  await tx.rows.insertInto("event_seals").values(rows).execute();
}

/** The highest number that a block has, or that a seal says its block had; 0 without blocks. */
export async function selectLastBlockNumber(tx: TenantTx): Promise<number> {
  const block = await tx.rows
    .selectFrom("event_blocks")
    .select((row) => row.fn.max("number").as("last"))
    .where("tenant_id", "=", tx.tenantId)
    .executeTakeFirst();
  const seal = await tx.rows
    .selectFrom("event_seals")
    .select((row) => row.fn.max("block_number").as("last"))
    .where("tenant_id", "=", tx.tenantId)
    .executeTakeFirst();
  return Math.max(block?.last ?? 0, seal?.last ?? 0);
}

/** A block as it lies in the table. */
export interface StoredBlock {
  readonly number: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly sealedAt: Temporal.Instant;
}

/** One block. */
export function selectBlock(tx: TenantTx, number: number): Promise<StoredBlock | undefined> {
  return tx.rows
    .selectFrom("event_blocks")
    .select(["number", "previous_hash as previousHash", "hash", "sealed_at as sealedAt"])
    .where("tenant_id", "=", tx.tenantId)
    .where("number", "=", number)
    .executeTakeFirst();
}

/** Number of the first block that was sealed at a moment or later. */
export async function selectFirstBlockSealedSince(
  tx: TenantTx,
  moment: Temporal.Instant,
): Promise<number | undefined> {
  const row = await tx.rows
    .selectFrom("event_blocks")
    .select("number")
    .where("tenant_id", "=", tx.tenantId)
    .where("sealed_at", ">=", moment)
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}

/** A seal, and its event unless that is gone. */
export interface SealedEvent {
  readonly id: string;
  readonly hash: string;
  readonly event: StoredEvent | null;
}

/** The seals of a block in order, each with its event. */
export async function selectSealedEvents(tx: TenantTx, blockNumber: number): Promise<SealedEvent[]> {
  const seals = await tx.rows
    .selectFrom("event_seals")
    .select(["event_id", "event_hash"])
    .where("tenant_id", "=", tx.tenantId)
    .where("block_number", "=", blockNumber)
    .orderBy("position")
    .execute();
  const events = await tx.rows
    .selectFrom("events")
    .innerJoin("event_seals as seals", (join) =>
      join.onRef("seals.tenant_id", "=", "events.tenant_id").onRef("seals.event_id", "=", "events.id"),
    )
    .select(eventColumns)
    .where("events.tenant_id", "=", tx.tenantId)
    .where("seals.block_number", "=", blockNumber)
    .execute();
  const byId = new Map(events.map((event) => [event.id, event]));
  return seals.map((seal) => ({
    id: seal.event_id,
    hash: seal.event_hash,
    event: byId.get(seal.event_id) ?? null,
  }));
}
