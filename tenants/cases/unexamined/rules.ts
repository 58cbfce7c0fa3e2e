import { Temporal } from "temporal-polyfill";
import { dateInPolish, type ExplainedDate, supplementDueDate } from "#tenants/calendar/index.ts";
import { type Channel, isBarredDemand } from "#tenants/intake/index.ts";
import type { RefusalDetails } from "#tenants/outcome.ts";
import type { UnexaminedObstacle } from "../refusals.ts";

/** A call to supplement that was sent (KPA art. 64 § 2). */
export interface SentCall {
  readonly documentId: string;
  readonly sentAt: Temporal.Instant;
  /** Days that it gives, at least 7. */
  readonly days: number;
  /** The day of delivery to each addressee; null where nothing proves it. */
  readonly deliveredOn: readonly (Temporal.PlainDate | null)[];
}

/** What came in after the call. */
export interface LaterItem {
  readonly itemId: string;
  readonly rpw: string;
  readonly title: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly documentKind: string;
  readonly channel: Channel;
}

/** Whether an application may be left unexamined today, and the facts that say so. */
export interface UnexaminedGround {
  readonly call: SentCall | null;
  /** The day on which the last addressee had the call. */
  readonly deliveredOn: Temporal.PlainDate | null;
  /** The last day to supplement, with its working. */
  readonly due: ExplainedDate | null;
  /** Supplements since the call: whether they repair every defect, the handler judges. */
  readonly supplements: readonly LaterItem[];
  /** Other letters since the call: a person must look whether one of them is the supplement after all. */
  readonly others: readonly LaterItem[];
  /** What is still missing; null when the application may be left unexamined. */
  readonly obstacle: { readonly refusal: UnexaminedObstacle; readonly details?: RefusalDetails } | null;
}

/**
 * Judges whether the time to supply what the application lacked is over (KPA art. 64 § 2): the call is delivered to
 * every addressee, and the days it gave have run out. What came in since, a person has to look at.
 */
export function judgeUnexamined(
  call: SentCall | null,
  items: readonly LaterItem[],
  today: Temporal.PlainDate,
): UnexaminedGround {
  const deliveredOn = call && latest(call.deliveredOn);
  const due = call && deliveredOn && supplementDue(deliveredOn, call.days);
  const supplements = items.filter(isSupplement);
  const others = items.filter((item) => !isSupplement(item));
  const facts = { call, deliveredOn, due, supplements, others };
  if (!call) return { ...facts, obstacle: { refusal: "call-missing" } };
  if (!due) return { ...facts, obstacle: { refusal: "call-undelivered" } };
  if (Temporal.PlainDate.compare(today, due.date) > 0) return { ...facts, obstacle: null };
  const details = { until: dateInPolish(due.date) };
  return { ...facts, obstacle: { refusal: "supplement-term-running", details } };
}

/** Whether the item supplements; what came by ordinary e-mail doesn't (KPA art. 63 § 1). */
export function isSupplement(item: Pick<LaterItem, "documentKind" | "channel">): boolean {
  return item.documentKind === "supplement" && !isBarredDemand(item);
}

/** The latest of the days; null while one of them isn't known. */
function latest(days: SentCall["deliveredOn"]): Temporal.PlainDate | null {
  const known = days.flatMap((day) => day ?? []);
  if (known.length < days.length) return null;
  return known.toSorted(Temporal.PlainDate.compare).at(-1) ?? null;
}

function supplementDue(deliveredOn: Temporal.PlainDate, days: number): ExplainedDate {
  const due = supplementDueDate(deliveredOn, days);
  if (!due.done) throw new Error(`A call with ${days} days was sent`);
  return due.value;
}
