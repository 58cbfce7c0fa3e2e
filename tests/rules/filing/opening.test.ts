import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { electronicFictionDate } from "#tenants/calendar/index.ts";
import { fixDelivery, stageAfterOpening } from "#tenants/filing/opening.ts";

const arrivedOn = Temporal.PlainDate.from("2026-03-02");
const { date: fictionOn } = electronicFictionDate(arrivedOn);
const decision = { documentKind: "decision", fictionOn, effectiveOn: null, answerDays: null } as const;

it.each([
  ["the day it arrives", "2026-03-02", "2026-03-02", "2026-03-16"],
  ["the last of the 14 days", "2026-03-16", "2026-03-16", "2026-03-30"],
  ["the day it counts as delivered", "2026-03-17", "2026-03-17", "2026-03-31"],
  ["long after", "2026-06-01", "2026-03-17", "2026-03-31"],
])("a decision opened %s is delivered and can be appealed from the right day", (_, openedOn, effective, due) => {
  const dates = fixDelivery(decision, Temporal.PlainDate.from(openedOn));
  expect([dates.effectiveOn.toString(), dates.appealDueOn?.toString()]).toEqual([effective, due]);
  expect(dates.answerDueOn).toBeNull();
});

it("never delivers a letter later than the day it counts as delivered by itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 7, max: 60 }), (after, answerDays) => {
      const call = { ...decision, documentKind: "supplement-call", answerDays } as const;
      const { effectiveOn, answerDueOn, appealDueOn } = fixDelivery(call, arrivedOn.add({ days: after }));
      expect(Temporal.PlainDate.compare(effectiveOn, fictionOn)).toBeLessThanOrEqual(0);
      expect(effectiveOn.until(answerDueOn!).days).toBeGreaterThanOrEqual(answerDays);
      expect(appealDueOn).toBeNull();
    }),
  );
});

it("keeps the day that the office already fixed", () => {
  const fixed = Temporal.PlainDate.from("2026-03-17");
  expect(fixDelivery({ ...decision, effectiveOn: fixed }, arrivedOn).effectiveOn).toEqual(fixed);
});

it("moves a case on, never back", () => {
  const dates = fixDelivery(decision, arrivedOn);
  const callDates = { ...dates, appealDueOn: null, answerDueOn: arrivedOn };
  const none = { ...dates, appealDueOn: null };
  expect(stageAfterOpening(decision, dates, "in-progress")).toMatchObject({ stage: "decided" });
  for (const stage of ["closed", "left-unexamined", "appealed"] as const) {
    expect(stageAfterOpening(decision, dates, stage)).toBeUndefined();
  }
  const call = { documentKind: "supplement-call" } as const;
  expect(stageAfterOpening(call, callDates, "letter-sent")).toMatchObject({ stage: "waits-for-you" });
  expect(stageAfterOpening(call, callDates, "decided")).toBeUndefined();
  const letter = { documentKind: "letter" } as const;
  expect(stageAfterOpening(letter, none, "letter-sent")).toEqual({ stage: "in-progress" });
  expect(stageAfterOpening(letter, none, "waits-for-you")).toBeUndefined();
});
