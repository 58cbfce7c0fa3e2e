import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dueDate, isWorkingDay, type Term, type TermUnit } from "#tenants/calendar/index.ts";
import { anyDate } from "./arbitrary-dates.ts";

const anyUnit = fc.constantFrom<TermUnit>("days", "weeks", "months", "years");
const anyTerm: fc.Arbitrary<Term> = fc.record({
  amount: fc.integer({ min: 1, max: 24 }),
  unit: anyUnit,
  basis: fc.constant("KPA art. 57"),
  startEvent: fc.constant("demand-received"),
});
const inUnit = (unit: TermUnit) => anyTerm.map((term) => ({ ...term, unit }));
const { compare } = Temporal.PlainDate;

/** Where the term would end without KPA art. 57 § 4. */
const endBeforeShift = (term: Term, from: Temporal.PlainDate) => dueDate(term, from).steps[0]!.reached;

describe("a term", () => {
  test("never ends on a Saturday or a day off", () => {
    fc.assert(
      fc.property(anyTerm, anyDate, (term, from) => {
        expect(isWorkingDay(dueDate(term, from).date)).toBe(true);
      }),
    );
  });

  test("moves to the nearest working day, over skipped days alone, and only when it must", () => {
    fc.assert(
      fc.property(anyTerm, anyDate, (term, from) => {
        const due = dueDate(term, from);
        const shift = due.steps[1];
        const skipped = shift?.kind === "shifted" ? shift.skipped : [];
        expect(endBeforeShift(term, from).until(due.date).days).toBe(skipped.length);
        expect(skipped.some((day) => isWorkingDay(day.date))).toBe(false);
        expect(skipped.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  test("never ends earlier for a later event", () => {
    fc.assert(
      fc.property(anyTerm, anyDate, fc.nat({ max: 60 }), (term, from, days) => {
        const [earlier, later] = [dueDate(term, from), dueDate(term, from.add({ days }))];
        expect(compare(earlier.date, later.date)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("in days leaves the day of the event out", () => {
    fc.assert(
      fc.property(inUnit("days"), anyDate, (term, from) => {
        expect(from.until(endBeforeShift(term, from)).days).toBe(term.amount);
      }),
    );
  });

  test("in weeks ends on the weekday it began on", () => {
    fc.assert(
      fc.property(inUnit("weeks"), anyDate, (term, from) => {
        expect(endBeforeShift(term, from).dayOfWeek).toBe(from.dayOfWeek);
      }),
    );
  });

  test("in months or years ends on the same day, or on the last of a shorter month", () => {
    fc.assert(
      fc.property(fc.oneof(inUnit("months"), inUnit("years")), anyDate, (term, from) => {
        const end = endBeforeShift(term, from);
        const months = term.unit === "years" ? 12 * term.amount : term.amount;
        expect(end.day).toBe(Math.min(from.day, end.daysInMonth));
        expect(12 * (end.year - from.year) + end.month - from.month).toBe(months);
      }),
    );
  });
});
