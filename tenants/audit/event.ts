import type { Temporal } from "temporal-polyfill";

/** An event as it was recorded; all of it is sealed. */
export interface StoredEvent {
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

/** Something that happened in an office, as the case log, the audit and the indicators will read it. */
export interface Occurrence {
  /** Subject and past participle, e.g. `incoming.registered`, `document.signed`. */
  readonly type: `${string}.${string}`;
  readonly caseId?: string | null;
  readonly incomingItemId?: string | null;
  readonly documentId?: string | null;
  /** Facts of the moment: numbers, marks, reasons. No personal identifiers. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}
