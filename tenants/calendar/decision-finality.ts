import { Temporal } from "temporal-polyfill";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { ExplainedDate } from "./explained-date.ts";
import { statutoryTerms } from "./statutory-terms.ts";
import { dueDate } from "./terms.ts";

/** One party's delivery of a decision, and the day its waiver of appeal reached the organ, if it waived. */
export type PartyDelivery = {
  readonly deliveredOn: Temporal.PlainDate;
  readonly waivedOn?: Temporal.PlainDate;
};

const { compare } = Temporal.PlainDate;

function latest(dates: readonly ExplainedDate[]): ExplainedDate {
  return dates.reduce((one, other) => (compare(other.date, one.date) > 0 ? other : one));
}

function finalForParty({ deliveredOn, waivedOn }: PartyDelivery): ExplainedDate {
  if (waivedOn) {
    const basis = "KPA art. 127a § 2";
    return {
      date: waivedOn,
      meaning: "becomes-final",
      basis,
      startEvent: "waiver-delivered",
      startOn: waivedOn,
      steps: [],
    };
  }
  const lapse = dueDate(statutoryTerms.appeal, deliveredOn);
  const date = lapse.date.add({ days: 1 });
  return {
    ...lapse,
    date,
    meaning: "becomes-final",
    steps: [...lapse.steps, { kind: "day-after", reached: date }],
  };
}

function isWithinAppealTerm({ deliveredOn, waivedOn }: PartyDelivery): boolean {
  if (!waivedOn) return true;
  const lapse = dueDate(statutoryTerms.appeal, deliveredOn).date;
  return compare(waivedOn, deliveredOn) >= 0 && compare(waivedOn, lapse) <= 0;
}

/**
 * When a decision nobody appealed becomes final: the day after the last party's term for appeal
 * (KPA art. 16 § 1, 129 § 2), or the day the last party's waiver reached the organ, if that is the later
 * (art. 127a § 2). Refuses a waiver given outside that party's term for appeal (art. 127a § 1).
 */
export function decisionFinalDate(
  parties: readonly [PartyDelivery, ...PartyDelivery[]],
): Outcome<ExplainedDate, "waiver-outside-appeal-term"> {
  if (!parties.every(isWithinAppealTerm)) return refused("waiver-outside-appeal-term");
  return done(latest(parties.map(finalForParty)));
}
