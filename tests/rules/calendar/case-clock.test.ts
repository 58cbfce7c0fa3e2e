import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { caseClock, type ExcludedPeriod, isWorkingDay, statutoryTerms } from "#tenants/calendar/index.ts";
import { anyDate, date } from "./arbitrary-dates.ts";

const { compare } = Temporal.PlainDate;
const term = statutoryTerms.case;

/** A case's first day and closed pauses around it, as offsets that may overlap, nest or miss the term. */
const anyCase = fc.record({
  startOn: anyDate,
  pauses: fc.array(fc.record({ after: fc.integer({ min: -10, max: 45 }), days: fc.nat({ max: 20 }) }), {
    maxLength: 5,
  }),
});

function periodsOf({
  startOn,
  pauses,
}: {
  startOn: Temporal.PlainDate;
  pauses: { after: number; days: number }[];
}) {
  return pauses.map(({ after, days }): ExcludedPeriod => {
    const from = startOn.add({ days: after });
    return { from, to: from.add({ days }), reason: "party-delay" };
  });
}

function dueWith(startOn: Temporal.PlainDate, excluded: readonly ExcludedPeriod[]) {
  return caseClock({ term, startOn, excluded }, startOn.add({ years: 1 })).effectiveDue.date;
}

describe("the clock of a case", () => {
  test("is never due on a Saturday or a day off, whatever was excluded", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(isWorkingDay(dueWith(one.startOn, periodsOf(one)))).toBe(true);
      }),
    );
  });

  test("is never due earlier for one more excluded period, or a longer one", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -10, max: 45 }), fc.nat({ max: 20 }), (one, after, days) => {
        const periods = periodsOf(one);
        const from = one.startOn.add({ days: after });
        const added: ExcludedPeriod = { from, to: from.add({ days }), reason: "mediation" };
        const longer: ExcludedPeriod = { ...added, to: from.add({ days: days + 1 }) };
        const [without, withOne, withLonger] = [periods, [...periods, added], [...periods, longer]].map(
          (all) => dueWith(one.startOn, all),
        );
        expect(compare(without!, withOne!)).toBeLessThanOrEqual(0);
        expect(compare(withOne!, withLonger!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test("doesn't mind the order of excluded periods, nor one told twice or in two parts", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const periods = periodsOf(one);
        const halved = periods.flatMap((period) => {
          const middle = period.from.add({ days: Math.floor(period.from.until(period.to!).days / 2) });
          return [
            { ...period, to: middle },
            { ...period, from: middle },
          ];
        });
        const due = dueWith(one.startOn, periods).toString();
        expect(dueWith(one.startOn, periods.toReversed()).toString()).toBe(due);
        expect(dueWith(one.startOn, [...periods, ...periods]).toString()).toBe(due);
        expect(dueWith(one.startOn, halved).toString()).toBe(due);
      }),
    );
  });

  test("keeps its days while it stands", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 28 }),
        fc.nat({ max: 200 }),
        (startOn, after, waited) => {
          const from = startOn.add({ days: after });
          const facts = { term, startOn, excluded: [{ from, reason: "suspension" } as const] };
          const clock = caseClock(facts, from.add({ days: waited }));
          const ownDays = from.until(clock.firstDue.steps[0]!.reached).days;
          expect(clock.state).toBe("paused");
          expect(clock.daysLeft).toBeGreaterThanOrEqual(ownDays);
          expect(clock.daysLeft).toBeLessThanOrEqual(ownDays + 5);
        },
      ),
    );
  });

  test("stands once when two obstacles last", () => {
    const excluded = [
      { from: date("2026-10-20"), reason: "supplement-call" },
      { from: date("2026-10-22"), reason: "other-organ" },
    ] as const;
    const { firstDue } = caseClock({ term, startOn: date("2026-10-12"), excluded }, date("2026-10-28"));
    expect(firstDue.steps.map(({ kind }) => kind)).toEqual(["term", "excluded"]);
    expect(firstDue.date.toString()).toBe("2026-11-20");
  });

  test("is told as it stood on a past day, without what came later", () => {
    const facts = {
      term,
      startOn: date("2026-10-12"),
      excluded: [{ from: date("2026-10-20"), reason: "other-organ" } as const],
      extensions: [{ noticeOn: date("2026-11-10"), newDueOn: date("2026-12-18") }],
      finishedOn: date("2026-11-30"),
    };
    const past = caseClock(facts, date("2026-10-19"));
    expect(past.state).toBe("running");
    expect(past.extendedDue).toBeUndefined();
    expect(past.effectiveDue.date.toString()).toBe("2026-11-12");
  });

  test("takes a special act's days before those of the code", () => {
    const special = {
      amount: 65,
      unit: "days",
      basis: "pr.bud. art. 35 ust. 6",
      startEvent: "demand-received",
    } as const;
    const clock = caseClock({ term: special, startOn: date("2026-10-12") }, date("2026-10-12"));
    expect(clock.effectiveDue.date.toString()).toBe("2026-12-16");
    expect(clock.effectiveDue.basis).toBe("pr.bud. art. 35 ust. 6");
  });

  test("keeps the statutory date beside the one a notice named", () => {
    const extensions = [{ noticeOn: date("2026-11-10"), newDueOn: date("2026-12-18") }];
    const clock = caseClock({ term, startOn: date("2026-10-12"), extensions }, date("2026-11-23"));
    expect(clock.firstDue.date.toString()).toBe("2026-11-12");
    expect(clock.extendedDue?.date.toString()).toBe("2026-12-18");
    expect(clock.effectiveDue).toBe(clock.extendedDue);
  });
});
