import type { Temporal } from "temporal-polyfill";
import { canonicalJson, sha256Hex } from "#tenants/canonical.ts";
import type { StoredEvent } from "../event.ts";

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

/** An event committed later than this after its transaction began is sealed by a full pass only. */
export const longestTransaction = { hours: 1 } as const;

/** SHA-256 of an event's canonical JSON. */
export function hashEvent(event: StoredEvent): string {
  return sha256Hex(canonicalJson({ ...event, at: String(event.at), wallAt: String(event.wallAt) }));
}

/** SHA-256 of a block's canonical JSON. */
export function hashBlock(block: BlockContent): string {
  return sha256Hex(canonicalJson({ ...block, sealedAt: String(block.sealedAt) }));
}
