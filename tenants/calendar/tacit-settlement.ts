import type { Temporal } from "temporal-polyfill";
import type { ExplainedDate } from "./explained-date.ts";
import { statutoryTerms } from "./statutory-terms.ts";
import { dueDate, type Term } from "./terms.ts";

/**
 * When a case counts as settled by silence: on the day after the term for a decision or an objection lapsed
 * (KPA art. 122c § 1). Give the special act's term, if it has its own. A demand with formal defects starts the
 * term anew on the day they were made good.
 */
export function tacitSettlementDate(
  demandDeliveredOn: Temporal.PlainDate,
  term: Term = statutoryTerms.tacitSettlement,
): ExplainedDate {
  const lapse = dueDate(term, demandDeliveredOn);
  const date = lapse.date.add({ days: 1 });
  const steps = [...lapse.steps, { kind: "day-after", reached: date } as const];
  return { ...lapse, date, meaning: "tacitly-settled", steps };
}
