/** Working days, terms of procedure and legal dates: pure, with the working of every date as data. */
export {
  type CaseClock,
  type ClockAlarm,
  type ClockFacts,
  type ClockState,
  caseClock,
  type Extension,
} from "./case-clock.ts";
export { decisionFinalDate, type PartyDelivery } from "./decision-finality.ts";
export { electronicFictionDate, paperFictionDate } from "./delivery-dates.ts";
export type { ExcludedPeriod } from "./excluded-periods.ts";
export { explainDate } from "./explain.ts";
export type {
  DateMeaning,
  DateStep,
  ExclusionReason,
  ExplainedDate,
  StartEvent,
  TermUnit,
} from "./explained-date.ts";
export { type Holiday, holidayOn, holidaysIn } from "./holidays.ts";
export { legalDate } from "./legal-date.ts";
export {
  countInPolish,
  dateInPolish,
  daysAwayInPolish,
  onWeekdayInPolish,
} from "./polish-dates.ts";
export { readDay } from "./read-day.ts";
export { statutoryTerms } from "./statutory-terms.ts";
export { supplementDueDate } from "./supplement-call.ts";
export { tacitSettlementDate } from "./tacit-settlement.ts";
export { dueDate, type Term } from "./terms.ts";
export type { Language } from "./wording.ts";
export {
  addWorkingDays,
  isDayOff,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from "./working-days.ts";
