import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { type FieldChange, readEventData } from "./changes.ts";
import { selectEntryEvents } from "./store.ts";

/** What was done to an entry of the register after it was made, by whom and when. */
export interface EntryChange {
  readonly type: "incoming.corrected" | "incoming.annulled" | "incoming.scanned";
  readonly at: Temporal.Instant;
  readonly personName: string;
  readonly personPosition: string | null;
  /** Of a correction: old and new values. */
  readonly changes: readonly FieldChange[];
}

const types: readonly EntryChange["type"][] = ["incoming.corrected", "incoming.annulled", "incoming.scanned"];

/** Lists what became of an item's entry in the register, the oldest first; nothing is ever taken out of it. */
export async function listEntryChanges(tx: TenantTx, itemId: string): Promise<EntryChange[]> {
  const events = await selectEntryEvents(tx, itemId, types);
  return events.map(({ type, data, ...event }) => ({
    ...event,
    type: type as EntryChange["type"],
    changes: readEventData(data as Record<string, unknown>),
  }));
}
