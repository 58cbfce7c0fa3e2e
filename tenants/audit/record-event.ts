import type { FilingTx, TenantTx } from "#db/scope.ts";
import { insertEvent } from "./store.ts";

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

/**
 * Appends an event in the command's own transaction: who (name and position as they are now), what, which document,
 * when by both clocks (decision 9; metryka: regulation of 6.03.2012, Dz.U. 2012 poz. 250).
 */
export function recordEvent(tx: TenantTx | FilingTx, occurrence: Occurrence): Promise<void> {
  return insertEvent(tx, occurrence);
}
