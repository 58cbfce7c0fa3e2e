import type { Temporal } from "temporal-polyfill";
import { dueDate, statutoryTerms, supplementDueDate } from "#tenants/calendar/index.ts";
import type { LetterDates } from "./store.ts";

/**
 * What runs from the day a letter is delivered: 14 days to appeal against a decision (KPA art. 129 § 2), the days
 * that a call gives to answer (art. 64 § 2).
 */
export function letterDates(
  letter: { readonly isDecision: boolean; readonly answerDays: number | null },
  effectiveOn: Temporal.PlainDate,
): LetterDates {
  const answer = letter.answerDays === null ? undefined : supplementDueDate(effectiveOn, letter.answerDays);
  return {
    effectiveOn,
    appealDueOn: letter.isDecision ? dueDate(statutoryTerms.appeal, effectiveOn).date : null,
    answerDueOn: answer?.done ? answer.value.date : null,
  };
}
