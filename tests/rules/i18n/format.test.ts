import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  choosePlural,
  formatCount,
  formatDate,
  formatDateTime,
  formatDayAndMonth,
  formatFileSize,
  formatMoney,
  formatNumber,
  formatShortDate,
  formatTime,
  formatWeekday,
  officeDate,
} from "#app/i18n/format.ts";

const shown = (text: string) => text.replaceAll("\u00a0", "~");
const date = Temporal.PlainDate.from("2026-11-23");
const summerNight = Temporal.Instant.from("2026-07-01T22:30:00Z");

describe("dates as people read them", () => {
  it("writes a day in words with its month in the genitive", () => {
    expect(shown(formatDate(date, "pl"))).toBe("23~listopada 2026");
    expect(formatDate(date, "en")).toBe("23 November 2026");
    expect(shown(formatDayAndMonth(date, "pl"))).toBe("23~listopada");
    expect(formatWeekday(date, "pl")).toBe("poniedziałek");
  });

  it("writes a day in figures with fixed width", () => {
    expect(formatShortDate(Temporal.PlainDate.from("2026-02-03"), "pl")).toBe("03.02.2026");
    expect(formatShortDate(date, "en")).toBe("23/11/2026");
  });

  it("tells the time by the office's clock, past midnight on the next day", () => {
    expect(formatTime(summerNight, "pl")).toBe("0:30");
    expect(formatTime(Temporal.Instant.from("2026-11-23T13:02:00Z"), "pl")).toBe("14:02");
    expect(officeDate(summerNight).toString()).toBe("2026-07-02");
    expect(shown(formatDateTime(summerNight, "pl"))).toBe("2~lipca 2026, godz.~0:30");
    expect(formatDateTime(new Date("2026-11-23T13:02:00Z"), "en")).toBe("23 November 2026, 14:02");
  });
});

describe("money and numbers", () => {
  it.each([
    [59_800, "598,00~zł"],
    [5, "0,05~zł"],
    [0, "0,00~zł"],
    [-1_234_567n, "−12~345,67~zł"],
  ])("writes %s grosze as %s", (grosze, expected) => {
    expect(shown(formatMoney(grosze, "pl"))).toBe(expected);
  });

  it("never loses a grosz, however large the sum", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (grosze) => {
        expect(BigInt(formatMoney(grosze, "pl").replace(/\D/g, ""))).toBe(grosze);
      }),
    );
  });

  it("groups thousands and shortens file sizes", () => {
    expect(shown(formatNumber(6870, "pl"))).toBe("6~870");
    expect(shown(formatFileSize(84_200, "pl"))).toBe("84~kB");
    expect(shown(formatFileSize(2_140_000, "pl"))).toBe("2,1~MB");
    expect(shown(formatFileSize(12, "pl"))).toBe("1~kB");
  });
});

describe("counted words", () => {
  const cases = { one: "sprawa", few: "sprawy", many: "spraw", other: "sprawy" };

  it.each([
    [0, "spraw"],
    [1, "sprawa"],
    [2, "sprawy"],
    [5, "spraw"],
    [12, "spraw"],
    [22, "sprawy"],
    [112, "spraw"],
    [1.5, "sprawy"],
  ])("%d goes with %s", (count, expected) => {
    expect(choosePlural(count, cases, "pl")).toBe(expected);
  });

  it("keeps the number with its word", () => {
    expect(shown(formatCount(25, { one: "dzień", few: "dni", many: "dni", other: "dnia" }, "pl"))).toBe(
      "25~dni",
    );
    expect(shown(formatCount(1, { one: "day", other: "days" }, "en"))).toBe("1~day");
  });
});
