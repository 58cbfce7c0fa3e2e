import type { Temporal } from "temporal-polyfill";
import type { CaseStage } from "../stages.ts";

/** Saved views of the worklist. All but `unit` and `substitutions` hold the officer's own cases. */
export const worklistViews = [
  "today",
  "your-move",
  "overdue",
  "paused",
  "closed",
  "substitutions",
  "unit",
] as const;

export type WorklistView = (typeof worklistViews)[number];

/** In which part of the list a case stands: Twój ruch, W toku, Czeka na innych, Zamknięte. */
export type WorklistGroup = "your-move" | "in-progress" | "waits-for-others" | "closed";

/** A case in a worklist. */
export interface WorklistRow {
  readonly caseId: string;
  readonly mark: string;
  readonly title: string;
  readonly partyName: string;
  readonly stage: CaseStage;
  readonly group: WorklistGroup;
  readonly handlerName: string;
  readonly startedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate | null;
  /** The clock stands. */
  readonly isPaused: boolean;
  /** Calendar days to the due date, negative past it; null without a date, while the clock stands and once closed. */
  readonly daysLeft: number | null;
  readonly closedOn: Temporal.PlainDate | null;
  /** It was handed over to who asks, and she hasn't opened it yet. */
  readonly isUnopened: boolean;
}

/**
 * What a group of the list is sorted by; closed cases stand by the day of closing unless another order is asked for.
 */
export type WorklistOrder = "due" | "mark" | "title" | "party" | "stage";

/** Rows to a page. */
export const worklistPage = 50;

/** Whose worklist it is. */
export interface WorklistOwner {
  readonly personId: string;
  readonly unitId: string;
}
