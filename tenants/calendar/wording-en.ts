import type { DateMeaning, TermUnit } from "./explained-date.ts";
import type { Wording, WrittenDate } from "./wording.ts";

const noBreak = "\u00a0";
const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const singular: Record<TermUnit, string> = { days: "day", weeks: "week", months: "month", years: "year" };

const outcomes: Record<DateMeaning, string> = {
  "term-ends": "The term ends",
  "deemed-delivered": "The letter counts as delivered",
  "becomes-final": "The decision becomes final",
  "tacitly-settled": "The case counts as settled tacitly",
};

function onWeekday({ day, weekday }: WrittenDate): string {
  return `on ${weekdays[weekday - 1]} ${day}`;
}

/** The English sentences; names of provisions stay as the Polish law has them. */
export const english: Wording = {
  date: (date, withYear) => {
    const day = `${date.day}${noBreak}${months[date.month - 1]}`;
    return withYear ? `${day} ${date.year}` : day;
  },
  amount: (amount, unit) => `${amount}${noBreak}${amount === 1 ? singular[unit] : unit}`,
  holidays: {
    "new-year": "New Year's Day",
    epiphany: "Epiphany",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "labour-day": "the State Holiday of 1 May",
    "constitution-day": "Constitution Day",
    pentecost: "Pentecost",
    "corpus-christi": "Corpus Christi",
    assumption: "the Assumption of Mary",
    "all-saints": "All Saints' Day",
    "independence-day": "Independence Day",
    "independence-centenary": "the centenary of independence",
    "christmas-eve": "Christmas Eve",
    "christmas-day": "Christmas Day",
    "christmas-second-day": "the second day of Christmas",
  },
  startEvents: {
    "demand-received": "the day the demand came in",
    "appeal-received": "the day the appeal came in",
    "urging-received": "the day the urging came in",
    "petition-received": "the day the petition was filed",
    "letter-delivered": "the day the letter was delivered",
    "decision-delivered": "the day the decision was delivered",
    "call-delivered": "the day the call was delivered",
    "waiver-delivered": "the day the waiver of appeal was delivered",
    "obstacle-ended": "the day the obstacle ended",
    "grounds-learned": "the day the party learned of the grounds for reopening",
    suspended: "the day of the suspension",
    "left-for-collection": "the day the letter was left for collection",
    "arrived-in-box": "the day it arrived in the addressee's box",
    "extension-notice": "the day of the notice of a new date",
  },
  exclusions: {
    "supplement-call": "supplying what the demand lacked",
    suspension: "suspension of the proceedings",
    "other-organ": "waiting for another authority's position",
    mediation: "mediation",
    "hybrid-delivery": "delivery by the hybrid service",
    "statutory-act": "an act that the law gives its own time",
    "party-delay": "a delay by a party",
    "beyond-organ": "a cause beyond the office",
  },
  start: (day, event, isTerm) => `${isTerm ? "The term runs" : "We count"} from ${day} (${event}).`,
  term: (amount, basis, reached, isShortened) =>
    `We add ${amount} (${basis}): ${reached}${isShortened ? ", the last day of the month" : ""}.`,
  excluded: (from, to, days, reason, reached) =>
    `We leave out the time from ${from} to ${to}: ${reason}. We add ${days} of pause (KPA art.${noBreak}35 §${noBreak}5): ${reached}.`,
  standing: (from, days, reason, reached) =>
    `Since ${from} the term stands still: ${reason}. We add ${days} of pause so far (KPA art.${noBreak}35 §${noBreak}5): ${reached}.`,
  extended: (reached, basis) => `We extended the term to ${reached} (${basis}).`,
  dayAfter: (reached) => `It takes effect a day later: ${reached}.`,
  skipped: (day, name) => `${day} is ${name}`,
  saturday: "a Saturday",
  sunday: "a Sunday",
  shifted: (skipped, reached, isClosing) => {
    const move = isClosing ? `the term ends ${onWeekday(reached)}` : `we move on to ${reached.day}`;
    return `${skipped.join(", ")}, so ${move} (KPA art.${noBreak}57 §${noBreak}4).`;
  },
  ends: (reached, meaning) => `${outcomes[meaning]} ${onWeekday(reached)}.`,
  wouldEnd: (reached) => `If the term went on today, it would end ${onWeekday(reached)}.`,
  becomesFinalBy: (reached, basis) => `${outcomes["becomes-final"]} ${onWeekday(reached)} (${basis}).`,
};
