import { Temporal } from "temporal-polyfill";
import { done, type Outcome, refused } from "#tenants/outcome.ts";

/**
 * Judges whether a case can be given this new day (KPA art. 36 § 1): a term runs in it, and the day is later than the
 * one in force and than today.
 * @param dueOn the day in force; null where no term runs
 */
export function judgeNewTerm(
  newDueOn: Temporal.PlainDate,
  dueOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Outcome<undefined, "no-clock" | "new-term-not-later"> {
  if (!dueOn) return refused("no-clock");
  const isLater = [today, dueOn].every((day) => Temporal.PlainDate.compare(newDueOn, day) > 0);
  return isLater ? done() : refused("new-term-not-later", { dueOn: dueOn.toString() });
}
