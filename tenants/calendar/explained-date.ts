import type { Temporal } from "temporal-polyfill";
import type { NonWorkingReason } from "./working-days.ts";

export type TermUnit = "days" | "weeks" | "months" | "years";

/** What a computed date means to the people who read it. */
export type DateMeaning = "term-ends" | "deemed-delivered" | "becomes-final" | "tacitly-settled";

/** The event that a date is counted from. */
export type StartEvent =
  | "demand-received"
  | "appeal-received"
  | "urging-received"
  | "petition-received"
  | "letter-delivered"
  | "decision-delivered"
  | "call-delivered"
  | "waiver-delivered"
  | "obstacle-ended"
  | "grounds-learned"
  | "suspended"
  | "left-for-collection"
  | "arrived-in-box"
  | "extension-notice";

/** Why days are left out of a case's term (KPA art. 35 § 5; suspension by art. 103). */
export type ExclusionReason =
  | "supplement-call"
  | "suspension"
  | "other-organ"
  | "mediation"
  | "hybrid-delivery"
  | "statutory-act"
  | "party-delay"
  | "beyond-organ";

export type SkippedDay = { readonly date: Temporal.PlainDate } & NonWorkingReason;

/** One move of the arithmetic; `reached` is the date it led to. */
export type DateStep = { readonly reached: Temporal.PlainDate } & (
  | {
      readonly kind: "term";
      readonly amount: number;
      readonly unit: TermUnit;
      /** The last month has no such day, so the term ends on that month's last one. */
      readonly isShortened: boolean;
    }
  | {
      readonly kind: "excluded";
      readonly from: Temporal.PlainDate;
      /** Left out while nobody knows the end: then `days` are those so far, and `reached` is provisional. */
      readonly to?: Temporal.PlainDate;
      readonly days: number;
      readonly reason: ExclusionReason;
      /** The period holds on the day the clock is read, so the clock stands. */
      readonly isCurrent: boolean;
    }
  | { readonly kind: "shifted"; readonly skipped: readonly SkippedDay[] }
  | { readonly kind: "extended" }
  | { readonly kind: "day-after" }
);

/** A computed date with its working, as data: what it is for, since when, and every move in order. */
export type ExplainedDate = {
  readonly date: Temporal.PlainDate;
  readonly meaning: DateMeaning;
  /** The provision, e.g. `KPA art. 35 § 3`. */
  readonly basis: string;
  readonly startEvent: StartEvent;
  readonly startOn: Temporal.PlainDate;
  readonly steps: readonly DateStep[];
};
