import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { hashBlock, hashEvent, noPreviousHash } from "./seal.ts";
import {
  countUnsealed,
  type SealedEvent,
  selectBlock,
  selectFirstBlockSealedAfter,
  selectLastBlockNumber,
  selectOldestUnsealedAt,
  selectSealedEvents,
  type StoredBlock,
} from "./store.ts";

/** Why a block doesn't fit what it sealed. */
export type SealFault =
  | "block-missing"
  | "chain-broken"
  | "event-missing"
  | "event-changed"
  | "block-changed"
  | "event-inserted";

/** What a look through an office's whole log found. */
export interface Verification {
  readonly blocks: number;
  readonly sealedEvents: number;
  /** Events that wait for the next block. */
  readonly unsealedEvents: number;
  /** Hash of the last block that fits: noted elsewhere, it also shows that no later block was cut off. */
  readonly lastHash: string;
  /** The first block that doesn't fit. */
  readonly fault: { readonly block: number; readonly reason: SealFault; readonly eventId?: string } | null;
}

/**
 * Recomputes the office's chain from its events, block by block, up to the first that doesn't fit. An event whose
 * wall time lies more than an hour before that of the newest sealed one, and that no block holds, counts as inserted;
 * a full pass of `sealEvents` would take it in.
 */
export async function verifyEvents(tx: TenantTx): Promise<Verification> {
  const last = await selectLastBlockNumber(tx);
  const inserted = await findInsertion(tx);
  const unsealedEvents = await countUnsealed(tx);
  let lastHash = noPreviousHash;
  let newest: Temporal.Instant | null = null;
  let sealedEvents = 0;
  for (let number = 1; number <= last; number += 1) {
    const block = await selectBlock(tx, number);
    const events = await selectSealedEvents(tx, number);
    const found = number === inserted ? { reason: "event-inserted" as const } : undefined;
    const fault = checkBlock(number, block, events, lastHash) ?? found;
    if (fault) return { blocks: last, sealedEvents, unsealedEvents, lastHash, fault: { block: number, ...fault } };
    lastHash = block!.hash;
    sealedEvents += events.length;
  }
  return { blocks: last, sealedEvents, unsealedEvents, lastHash, fault: null };
}
