import type { StartEvent, TermUnit } from "./explained-date.ts";
import type { Term } from "./terms.ts";

function term(amount: number, unit: TermUnit, startEvent: StartEvent, basis: string): Term {
  return { amount, unit, startEvent, basis };
}

/**
 * The general terms of administrative procedure. A term of a special act goes before them (KPA art. 35 § 4):
 * pass a `Term` of your own with that act as its basis.
 */
export const statutoryTerms = {
  /** A case that needs an inquiry. */
  case: term(1, "months", "demand-received", "KPA art. 35 § 3"),
  /** An especially complicated case. */
  complicatedCase: term(2, "months", "demand-received", "KPA art. 35 § 3"),
  /** A case in appeal proceedings, counted from the day the appeal came in. */
  appealCase: term(1, "months", "appeal-received", "KPA art. 35 § 3"),
  /** A case in simplified proceedings. */
  simplifiedCase: term(1, "months", "demand-received", "KPA art. 35 § 3a"),
  certificate: term(7, "days", "demand-received", "KPA art. 217 § 3"),
  /** A complaint about an office's work (skarga), not about an order. */
  complaintAboutOffice: term(1, "months", "demand-received", "KPA art. 237 § 1"),
  petition: term(3, "months", "petition-received", "ustawa o petycjach art. 10 ust. 1"),
  /** Handing an urging (ponaglenie) on to the higher organ. */
  forwardUrging: term(7, "days", "urging-received", "KPA art. 37 § 4"),
  /** Handing an appeal on with the files. */
  forwardAppeal: term(7, "days", "appeal-received", "KPA art. 133"),
  /** Another organ's position in the case. */
  otherOrganPosition: term(2, "weeks", "letter-delivered", "KPA art. 106 § 3"),
  appeal: term(14, "days", "decision-delivered", "KPA art. 129 § 2"),
  /** A complaint against an order (zażalenie). */
  complaintAgainstOrder: term(7, "days", "letter-delivered", "KPA art. 141 § 2"),
  supplementDecision: term(14, "days", "decision-delivered", "KPA art. 111 § 1"),
  /** Asking for a missed term to be reinstated. */
  reinstatement: term(7, "days", "obstacle-ended", "KPA art. 58 § 2"),
  reopening: term(1, "months", "grounds-learned", "KPA art. 148 § 1"),
  /** Asking for suspended proceedings to go on, or the demand counts as withdrawn. */
  resumption: term(3, "years", "suspended", "KPA art. 98 § 2"),
  /** Settling a case by silence, where a special act provides for it. */
  tacitSettlement: term(1, "months", "demand-received", "KPA art. 122c § 1"),
} as const satisfies Record<string, Term>;
