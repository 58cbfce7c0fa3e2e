import type { Temporal } from "temporal-polyfill";
import { canonicalJson, sha256Hex } from "#tenants/canonical.ts";

/** An event as it is hashed: all it says, with times as ISO text. */
export interface SealableEvent {
  readonly tenantId: number;
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly wallAt: Temporal.Instant;
  readonly ordinal: number;
  readonly type: string;
  readonly personId: string | null;
  readonly personName: string;
  readonly personPosition: string | null;
  readonly caseId: string | null;
  readonly incomingItemId: string | null;
  readonly documentId: string | null;
  readonly data: unknown;
}

/** What the hash of a block is made over. */
export interface BlockContent {
  readonly number: number;
  /** Hash of the block before; of the first one `noPreviousHash`. */
  readonly previousHash: string;
  readonly sealedAt: Temporal.Instant;
  /** In the order of their places. */
  readonly eventHashes: readonly string[];
}

/** What the first block of an office is chained to. */
export const noPreviousHash = "0".repeat(64);

/** SHA-256 of an event's canonical JSON. */
export function hashEvent(event: SealableEvent): string {
  return sha256Hex(canonicalJson({ ...event, at: String(event.at), wallAt: String(event.wallAt) }));
}

/** SHA-256 of a block's canonical JSON. */
export function hashBlock(block: BlockContent): string {
  return sha256Hex(canonicalJson({ ...block, sealedAt: String(block.sealedAt) }));
}
