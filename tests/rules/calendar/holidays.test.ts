import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  holidaysIn,
  isDayOff,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from "#tenants/calendar/index.ts";
import { anyDate, date } from "./arbitrary-dates.ts";
import officialDaysOff from "./data/holidays-pl.json" with { type: "json" };

describe("days off", () => {
  test.each(Object.entries(officialDaysOff))("are those of the statute in %s", (year, days) => {
    expect([...holidaysIn(Number(year)).keys()].sort()).toEqual(days);
  });

  test("name 12 November 2018 and Christmas Eve only in the years the law did", () => {
    expect(holidaysIn(2018).get("2018-11-12")).toBe("independence-centenary");
    expect(holidaysIn(2024).has("2024-12-24")).toBe(false);
    expect(holidaysIn(2025).get("2025-12-24")).toBe("christmas-eve");
  });

  test("leave a plain Saturday a day that is neither off nor working", () => {
    expect(isDayOff(date("2026-11-14"))).toBe(false);
    expect(isWorkingDay(date("2026-11-14"))).toBe(false);
  });
});

describe("working days", () => {
  test("skip the whole of Christmas 2025, from Eve to Sunday", () => {
    expect(nextWorkingDay(date("2025-12-23")).toString()).toBe("2025-12-29");
  });

  test("are counted without the first day and with the last", () => {
    expect(workingDaysBetween(date("2026-11-06"), date("2026-11-12"))).toBe(3);
    expect(workingDaysBetween(date("2026-11-12"), date("2026-11-12"))).toBe(0);
    expect(workingDaysBetween(date("2026-11-12"), date("2026-11-06"))).toBe(0);
  });

  test("added to a date are counted back from it", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 40 }), (from, count) => {
        const reached = addWorkingDays(from, count);
        expect(workingDaysBetween(from, reached)).toBe(count);
        expect(count === 0 || isWorkingDay(reached)).toBe(true);
      }),
    );
  });

  test("never lie behind more than five days that aren't", () => {
    fc.assert(
      fc.property(anyDate, (from) => {
        expect(from.until(nextWorkingDay(from)).days).toBeLessThanOrEqual(6);
      }),
    );
  });
});
