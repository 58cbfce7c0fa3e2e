import type { Temporal } from "temporal-polyfill";
import type { Channel, ItemState } from "../types.ts";

/**
 * Columns of the register that it can be sorted by: each of the minimum set (IK § 40.3-4) and the delivery channel.
 */
export type RegisterColumn =
  | "number"
  | "receivedOn"
  | "title"
  | "sender"
  | "letterOn"
  | "senderMark"
  | "assignedTo"
  | "attachments"
  | "remarks"
  | "channel"
  | "state";

/** Which part of the register to show; what is left out isn't filtered by. */
export interface RegisterFilter {
  /** First and last day of receipt. */
  readonly from?: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate;
  readonly channel?: Channel;
  readonly unitId?: string;
  readonly state?: ItemState;
}

export interface RegisterOrder {
  readonly column: RegisterColumn;
  readonly isDescending: boolean;
}

/** A line of the register of incoming items. */
export interface RegisterEntry {
  readonly itemId: string;
  readonly rpw: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly registeredAt: Temporal.Instant;
  readonly letterOn: Temporal.PlainDate | null;
  readonly senderName: string;
  readonly senderMark: string | null;
  readonly title: string;
  readonly channel: Channel;
  readonly state: ItemState;
  readonly attachmentCount: number;
  readonly remarks: string | null;
  readonly unitSymbol: string | null;
  readonly personName: string | null;
  readonly caseMark: string | null;
  /** When it was last put right; null: never. */
  readonly correctedAt: Temporal.Instant | null;
  /** An annulled entry keeps its line and its number. */
  readonly annulledAt: Temporal.Instant | null;
  readonly annulmentReason: string | null;
  /** For commands that must know whether it was changed since it was read. */
  readonly version: number;
}

/** Lines to a page. */
export const pageSize = 50;
