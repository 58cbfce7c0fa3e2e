import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decisionFinalDate,
  electronicFictionDate,
  isWorkingDay,
  paperFictionDate,
  supplementDueDate,
} from "#tenants/calendar/index.ts";
import { anyDate, date } from "./arbitrary-dates.ts";

describe("an uncollected letter", () => {
  test("counts as delivered a day later in the box than on paper", () => {
    fc.assert(
      fc.property(anyDate, (on) => {
        const paper = paperFictionDate(on).onFourteenthDay.date;
        expect(paper.until(electronicFictionDate(on).date).days).toBe(1);
      }),
    );
  });

  test("on paper has two dates only where the fourteenth day isn't a working day", () => {
    fc.assert(
      fc.property(anyDate, (on) => {
        const { onFourteenthDay, onNextWorkingDay } = paperFictionDate(on);
        expect(isWorkingDay(onNextWorkingDay.date)).toBe(true);
        expect(onFourteenthDay.date.equals(onNextWorkingDay.date)).toBe(isWorkingDay(onFourteenthDay.date));
      }),
    );
  });
});

describe("a call to supplement an application", () => {
  test("refuses a term shorter than seven days", () => {
    const outcome = supplementDueDate(date("2026-10-12"), 6);
    expect(outcome).toEqual({
      done: false,
      refusal: "supplement-term-too-short",
      details: { days: 6, least: 7 },
    });
  });
});

function finalOn(...parties: Parameters<typeof decisionFinalDate>[0]) {
  const outcome = decisionFinalDate(parties);
  return outcome.done ? [outcome.value.date.toString(), outcome.value.basis] : outcome.refusal;
}

describe("a decision nobody appealed", () => {
  const anna = { deliveredOn: date("2026-10-12") };
  const marek = { deliveredOn: date("2026-10-14") };

  test("becomes final the day after the last party's term for appeal", () => {
    expect(finalOn(anna, marek)).toEqual(["2026-10-29", "KPA art. 129 § 2"]);
  });

  test("becomes final with the last party's waiver, once all have waived", () => {
    const waivers = [date("2026-10-13"), date("2026-10-16")] as const;
    expect(finalOn({ ...anna, waivedOn: waivers[0] }, { ...marek, waivedOn: waivers[1] })).toEqual([
      "2026-10-16",
      "KPA art. 127a § 2",
    ]);
  });

  test("still waits for a party that hasn't waived", () => {
    expect(finalOn({ ...marek, waivedOn: date("2026-10-15") }, anna)).toEqual([
      "2026-10-27",
      "KPA art. 129 § 2",
    ]);
  });

  test("refuses a waiver given before delivery or after the term for appeal", () => {
    expect(finalOn({ ...anna, waivedOn: date("2026-10-11") })).toBe("waiver-outside-appeal-term");
    expect(finalOn({ ...anna, waivedOn: date("2026-10-27") })).toBe("waiver-outside-appeal-term");
  });
});
