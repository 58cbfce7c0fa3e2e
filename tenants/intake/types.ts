import type { Temporal } from "temporal-polyfill";

/** How an item reached the office (IK annex 1, A15). */
export type Channel = "paper" | "form" | "edelivery" | "epuap" | "email";
export type SenderKind = "person" | "institution";
/** Whether it may be shown to anyone (IK annex 1, A10). */
export type Access = "public" | "partly-public" | "restricted";
/** How much of it was scanned (IK § 16.2, § 17): `none` of it yet; `born-digital` was never paper. */
export type Scan = "full" | "first-page" | "envelope" | "born-digital" | "none";
export type ItemState = "registered" | "assigned" | "in-case" | "without-case" | "annulled";
export type AssignmentState = "active" | "returned" | "replaced" | "taken" | "withdrawn";

/** Kinds of document that a registry tells apart, since the law answers them differently. */
export type DocumentKind =
  | "application"
  | "supplement"
  | "appeal"
  | "withdrawal"
  | "complaint"
  | "petition"
  | "information-request"
  | "letter"
  | "invoice"
  | "other";

/** An incoming item with what its commands need of it. */
export interface IncomingItem {
  readonly itemId: string;
  readonly rpw: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly title: string;
  readonly documentKind: string;
  readonly channel: Channel;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly state: ItemState;
  /** Where its lead assignment is; null before the first. */
  readonly unitId: string | null;
  readonly residentCaseId: string | null;
  readonly caseId: string | null;
  readonly version: number;
}

/** What the registry writes down of a paper letter, or of one that came by another system and is typed in by hand. */
export interface NewItem {
  readonly senderName: string;
  readonly senderKind: SenderKind;
  /** Empty when it can't be determined. */
  readonly senderAddress: string;
  readonly senderMark?: string | null;
  readonly receivedOn: Temporal.PlainDate;
  readonly letterOn?: Temporal.PlainDate | null;
  readonly title: string;
  readonly documentKind: DocumentKind;
  readonly channel: Exclude<Channel, "form">;
  readonly access: Access;
  readonly attachmentCount: number;
  /** Counts as `none` when there is no file, unless it is an envelope that stays closed. */
  readonly scan: Scan;
  readonly remarks?: string | null;
  readonly suggestedJrwa?: string | null;
  /** Scans or born-digital files, in order. */
  readonly fileIds: readonly string[];
}

/** What the registry wrote down by hand to tell an item by, and may put right. */
export type Description = Required<
  Pick<
    NewItem,
    "senderName" | "senderAddress" | "senderMark" | "letterOn" | "title" | "attachmentCount" | "remarks"
  >
>;

/** An assignment (dekretacja) with its instructions and bounds. */
export interface Assignment {
  readonly assignmentId: string;
  readonly itemId: string;
  readonly authorId: string;
  readonly unitId: string;
  readonly personId: string | null;
  /** The one finally responsible; others work inside the same case (IK § 8, § 25). */
  readonly isLead: boolean;
  readonly instructions: string;
  readonly dueOn: Temporal.PlainDate | null;
  readonly parentId: string | null;
  readonly state: AssignmentState;
}

/** Where an item goes: to a unit, whose head hands it on, or at once to a person. */
export type Executor =
  | { readonly kind: "unit"; readonly unitId: string }
  | { readonly kind: "person"; readonly personId: string };

/** An item as somebody read it: a command refuses when it was changed since. */
export interface ReadItem {
  readonly itemId: string;
  readonly version: number;
}

/** What an assignment says: how the item is to be dealt with, and by when. */
export interface Instructions {
  readonly instructions: string;
  readonly dueOn: Temporal.PlainDate | null;
}
