import type { Temporal } from "temporal-polyfill";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { ExplainedDate } from "./explained-date.ts";
import { dueDate } from "./terms.ts";

const shortestInDays = 7;

/**
 * The last day to supply what an application lacks, counted from delivery of the call (KPA art. 64 § 2).
 * Refuses a term shorter than the statutory 7 days.
 */
export function supplementDueDate(
  deliveredOn: Temporal.PlainDate,
  days: number,
): Outcome<ExplainedDate, "supplement-term-too-short"> {
  if (days < shortestInDays) return refused("supplement-term-too-short", { days, least: shortestInDays });
  const basis = "KPA art. 64 § 2";
  return done(dueDate({ amount: days, unit: "days", basis, startEvent: "call-delivered" }, deliveredOn));
}
