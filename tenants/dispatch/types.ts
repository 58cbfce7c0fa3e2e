import type { Temporal } from "temporal-polyfill";

/** The way a letter takes: the party's account in this system, or paper. */
export type Channel = "account" | "paper";

/** An entry of the register of outgoing items (IK § 61). */
export interface OutgoingItem {
  readonly outgoingItemId: string;
  readonly year: number;
  readonly number: number;
  readonly documentId: string;
  readonly caseId: string;
  readonly mark: string;
  readonly addressee: string;
  readonly address: string;
  readonly channel: Channel;
  /** How it was handed over, e.g. "list polecony ZPO". */
  readonly manner: string;
  readonly handedOverOn: Temporal.PlainDate;
  /** How many enclosures went with it (IK zał. 1 B10). */
  readonly enclosureCount: number;
}

/** One letter on its way to one addressee, with the evidence of its delivery. */
export interface Delivery {
  /** The resident letter's id when it goes to an account. */
  readonly deliveryId: string;
  readonly documentId: string;
  readonly caseId: string;
  readonly mark: string;
  readonly title: string;
  readonly template: string | null;
  readonly type: string;
  readonly channel: Channel;
  /** How it was handed over, e.g. "list polecony ZPO". */
  readonly manner: string;
  readonly addressee: string;
  /** The party of the case that it is to reach; null where an old entry names none of them. */
  readonly partyId: string | null;
  readonly state: "sent" | "delivered" | "failed";
  readonly sentAt: Temporal.Instant;
  readonly fictionOn: Temporal.PlainDate | null;
  readonly openedAt: Temporal.Instant | null;
  readonly receivedOn: Temporal.PlainDate | null;
  readonly receiver: string | null;
  readonly firstNoticeOn: Temporal.PlainDate | null;
  readonly secondNoticeOn: Temporal.PlainDate | null;
  readonly isRefused: boolean;
  /** The day it counts as delivered; terms run from it. */
  readonly effectiveOn: Temporal.PlainDate | null;
  /** The provision that makes it so. */
  readonly basis: string | null;
  readonly proofFileId: string | null;
  /** The later delivery that stands in the place of this one, which failed. */
  readonly replacedBy: string | null;
}
