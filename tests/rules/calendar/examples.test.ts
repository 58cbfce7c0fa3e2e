import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  type CaseClock,
  caseClock,
  dueDate,
  type ExclusionReason,
  electronicFictionDate,
  holidaysIn,
  isDayOff,
  legalDate,
  paperFictionDate,
  statutoryTerms,
  supplementDueDate,
  tacitSettlementDate,
} from "#tenants/calendar/index.ts";
import { date } from "./arbitrary-dates.ts";
import table from "./data/examples.json" with { type: "json" };

type WrittenClock = {
  term: keyof typeof statutoryTerms;
  startOn: string;
  today: string;
  excluded?: { from: string; to?: string; reason: ExclusionReason }[];
  extensions?: { noticeOn: string; newDueOn: string }[];
  finishedOn?: string;
};

/** Reads a clock's facts from the table and writes what the clock shows. */
function readClock(given: WrittenClock) {
  const clock: CaseClock = caseClock(
    {
      term: statutoryTerms[given.term],
      startOn: date(given.startOn),
      excluded: given.excluded?.map(({ from, to, reason }) => ({
        from: date(from),
        to: to ? date(to) : undefined,
        reason,
      })),
      extensions: given.extensions?.map((one) => ({
        noticeOn: date(one.noticeOn),
        newDueOn: date(one.newDueOn),
      })),
      finishedOn: given.finishedOn ? date(given.finishedOn) : undefined,
    },
    date(given.today),
  );
  const { state, daysLeft, alarms } = clock;
  return { state, due: `${clock.effectiveDue.date}`, daysLeft, alarms };
}

function supplementDue({ from, days }: { from: string; days: number }) {
  const outcome = supplementDueDate(date(from), days);
  return outcome.done ? `${outcome.value.date}` : outcome.refusal;
}

type From = { from: string };

/** How each rule of the table is computed; the table itself was reckoned apart from this code. */
const rules = {
  easter: ({ year }: { year: number }) =>
    [...holidaysIn(year)].find(([, holiday]) => holiday === "easter-sunday")?.[0],
  "day-off": (given: { date: string }) => isDayOff(date(given.date)),
  due: ({ term, from }: From & { term: keyof typeof statutoryTerms }) =>
    `${dueDate(statutoryTerms[term], date(from)).date}`,
  "paper-fiction": ({ from }: From) => `${paperFictionDate(date(from)).onFourteenthDay.date}`,
  "paper-fiction-shifted": ({ from }: From) => `${paperFictionDate(date(from)).onNextWorkingDay.date}`,
  "electronic-fiction": ({ from }: From) => `${electronicFictionDate(date(from)).date}`,
  "tacit-settlement": ({ from }: From) => `${tacitSettlementDate(date(from)).date}`,
  supplement: supplementDue,
  "legal-date": ({ instant }: { instant: string }) => `${legalDate(Temporal.Instant.from(instant))}`,
  clock: readClock,
};

type Example = { rule: keyof typeof rules; given: never; expect: unknown; basis: string; because: string };
const examples = table as unknown as readonly Example[];

describe("a dated example", () => {
  test.each(examples)("holds by $basis: $because ($rule, $given)", ({ rule, given, expect: expected }) => {
    expect(rules[rule](given)).toEqual(expected);
  });

  test("exists three hundred times and for every rule", () => {
    expect(examples.length).toBeGreaterThanOrEqual(300);
    expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(Object.keys(rules)));
  });
});
