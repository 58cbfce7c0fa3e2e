import type { TenantTx } from "#db/scope.ts";
import { hashBlock, hashEvent, longestTransaction, noPreviousHash } from "./seal.ts";
import {
  countUnsealed,
  type SealedEvent,
  type StoredBlock,
  selectBlock,
  selectFirstBlockSealedSince,
  selectLastBlock,
  selectLastBlockNumber,
  selectOldestUnsealedAt,
  selectSealedEvents,
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
  readonly misfit: Misfit | null;
}

interface Fault {
  readonly reason: SealFault;
  readonly eventId?: string;
}

/** A block that doesn't fit, and which of its events, if it is one event's doing. */
export type Misfit = Fault & { readonly block: number };

/**
 * Recomputes the office's chain from its events, block by block, up to the first that doesn't fit. An event that
 * lies more than an hour before the newest sealed one, and that no block holds, counts as inserted into the block
 * that should have sealed it.
 */
export async function verifyEvents(tx: TenantTx): Promise<Verification> {
  const blocks = await selectLastBlockNumber(tx);
  const unsealedEvents = await countUnsealed(tx);
  const blockOfInsertion = await findInsertion(tx);
  let lastHash = noPreviousHash;
  let sealedEvents = 0;
  for (let number = 1; number <= blocks; number += 1) {
    const block = await selectBlock(tx, number);
    const events = await selectSealedEvents(tx, number);
    const fault = checkBlock(block, events, lastHash) ?? insertion(number === blockOfInsertion);
    if (fault) return { blocks, sealedEvents, unsealedEvents, lastHash, misfit: { block: number, ...fault } };
    lastHash = block?.hash ?? lastHash;
    sealedEvents += events.length;
  }
  return { blocks, sealedEvents, unsealedEvents, lastHash, misfit: null };
}

function checkBlock(
  block: StoredBlock | undefined,
  sealed: readonly SealedEvent[],
  previousHash: string,
): Fault | undefined {
  if (!block) return { reason: "block-missing" };
  if (block.previousHash !== previousHash) return { reason: "chain-broken" };
  const missing = sealed.find(({ event }) => event === null);
  if (missing) return { reason: "event-missing", eventId: missing.id };
  const changed = sealed.find(({ event, hash }) => event && hashEvent(event) !== hash);
  if (changed) return { reason: "event-changed", eventId: changed.id };
  const { number, sealedAt } = block;
  const hash = hashBlock({ number, previousHash, sealedAt, eventHashes: sealed.map((seal) => seal.hash) });
  return hash === block.hash ? undefined : { reason: "block-changed" };
}

function insertion(isHere: boolean): Fault | undefined {
  return isHere ? { reason: "event-inserted" } : undefined;
}

/** The block that would have sealed the oldest event that sealing has passed by. */
async function findInsertion(tx: TenantTx): Promise<number | undefined> {
  const last = await selectLastBlock(tx);
  const passedBy =
    last && (await selectOldestUnsealedAt(tx, last.newestEventAt.subtract(longestTransaction)));
  return passedBy && selectFirstBlockSealedSince(tx, passedBy);
}
