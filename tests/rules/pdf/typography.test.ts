import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { writeDate, writeInstant } from "#tenants/pdf/index.ts";
import { setInType } from "#tenants/pdf/typography.ts";

describe("setting Polish text", () => {
  it.each([
    ["w terminie i z mapą", "w_terminie i_z_mapą"],
    ["obwód 164 cm, 17 zł, 14 dni", "obwód 164_cm, 17_zł, 14_dni"],
    ["z dnia 16 kwietnia 2004 r.", "z_dnia 16_kwietnia 2004_r."],
    ["art. 83 ust. 1 pkt 2", "art._83 ust._1 pkt_2"],
    ["kilka zdań bez sierot", "kilka zdań bez sierot"],
  ])("binds %j", (text, bound) => {
    expect(setInType(text)).toBe(bound.replaceAll("_", "\u00a0"));
  });

  it("drops control characters", () => {
    expect(setInType("a\u0000b\tc\nd")).toBe("a b c d".replace("a b", "a\u00a0b"));
  });

  it("lets a run of signs without a space be broken, whatever joins them", () => {
    for (const run of ["x".repeat(5_000), "a ".repeat(5_000), "a\u00a0".repeat(5_000)]) {
      const unbroken = setInType(run).split(/[ \u200b]/);
      expect(Math.max(...unbroken.map((part) => part.length))).toBeLessThanOrEqual(100);
    }
    expect(setInType("d".repeat(100))).toBe("d".repeat(100));
  });

  it("stays quick on a hundred thousand awkward characters", () => {
    const started = performance.now();
    for (const pump of ["w ", " ", "1 ", "art. ", "a".repeat(9)])
      setInType(pump.repeat(100_000 / pump.length));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

it("writes dates in words and instants in Warsaw time", () => {
  expect(writeDate(Temporal.PlainDate.from("2026-12-18"))).toBe("18 grudnia 2026 r.");
  expect(writeInstant(Temporal.Instant.from("2026-10-12T22:26:05.9Z"))).toBe(
    "13 października 2026 r., godz. 00:26:05",
  );
  expect(writeInstant(Temporal.Instant.from("2026-12-12T22:26:05Z"))).toBe(
    "12 grudnia 2026 r., godz. 23:26:05",
  );
});
