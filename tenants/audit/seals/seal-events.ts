import type { TenantTx } from "#db/scope.ts";
import { hashBlock, hashEvent, longestTransaction, noPreviousHash } from "./seal.ts";
import { insertBlock, insertSeals, selectLastBlock, selectUnsealed } from "./store.ts";

/** A block that was just sealed. */
export interface SealedBlock {
  readonly number: number;
  readonly hash: string;
  readonly eventCount: number;
}

/** So that a block's seals go into one statement. */
const largestBlock = 5000;

/**
 * Seals the office's oldest unsealed events, at most 5000, into the next block of its chain (decision 9). Answers
 * nothing when there is nothing to seal, or when another sealer took the number first; call it until it does.
 * @param isFullPass looks at all events; otherwise at those younger than the last block's newest one less an hour,
 * so that the search stays cheap as the log grows
 */
export async function sealEvents(
  tx: TenantTx,
  { isFullPass = false } = {},
): Promise<SealedBlock | undefined> {
  const last = await selectLastBlock(tx);
  const since = last && !isFullPass ? last.newestEventAt.subtract(longestTransaction) : null;
  const events = await selectUnsealed(tx, since, largestBlock);
  if (events.length === 0) return undefined;
  const number = (last?.number ?? 0) + 1;
  const previousHash = last?.hash ?? noPreviousHash;
  const eventHashes = events.map(hashEvent);
  const hash = hashBlock({ number, previousHash, sealedAt: tx.wallNow, eventHashes });
  const eventCount = events.length;
  if (!(await insertBlock(tx, { number, previousHash, hash, eventCount }))) return undefined;
  await insertSeals(
    tx,
    number,
    events.map(({ id }, position) => ({ id, hash: eventHashes[position]! })),
  );
  return { number, hash, eventCount };
}
