import fc from "fast-check";
import { expect, it } from "vitest";
import { type CaseMark, formatMark, parseMark } from "#tenants/cases/index.ts";

const letters = [..."ABCOŚŁŻĆabcoślżć019"];
const part = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(""));
const number = fc.integer({ min: 1, max: 9_999_999 });
const marks: fc.Arbitrary<CaseMark> = fc.record({
  unitSymbol: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("-")),
  jrwaSymbol: fc
    .array(fc.constantFrom(..."0123456789"), { minLength: 1, maxLength: 5 })
    .map((all) => all.join("")),
  groupNumber: fc.option(number),
  number,
  year: fc.integer({ min: 1900, max: 2999 }),
});

it("reads back every mark it writes", () => {
  fc.assert(
    fc.property(marks, (mark) => {
      expect(parseMark(formatMark(mark))).toEqual(mark);
    }),
  );
});

it("reads nothing but what it would write itself", () => {
  const pieces = fc.constantFrom("OŚ", "A-B", "-", ".", "..", "6131", "0", "07", "12", "2026", " ", "/", "ą");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (all) => {
      const text = all.join("");
      const mark = parseMark(text);
      if (mark) expect(formatMark(mark)).toBe(text.trim());
    }),
    { numRuns: 2000 },
  );
});

it("reads the examples of the office procedure", () => {
  const abc = { unitSymbol: "ABC", jrwaSymbol: "123", year: 2011 };
  expect(parseMark("ABC.123.77.2011")).toEqual({ ...abc, groupNumber: null, number: 77 });
  expect(parseMark("ABC.123.78.2.2011")).toEqual({ ...abc, groupNumber: 78, number: 2 });
  expect(parseMark("AB-C-V.0002.1.2026")).toMatchObject({ unitSymbol: "AB-C-V", jrwaSymbol: "0002" });
});

it.each([
  "",
  "OŚ.6131.12",
  "OŚ.6131.0.2026",
  "OŚ.6131.12.26",
  "-OŚ.6131.12.2026",
  "OŚ 6131.12.2026",
  "OŚ.6131.1.2.3.2026",
])("doesn't take %j for a mark", (text) => {
  expect(parseMark(text)).toBeUndefined();
});

it("knows a mark whose letters were typed with combining signs", () => {
  expect(parseMark("OS\u0301.6131.12.2026")).toEqual(parseMark("OŚ.6131.12.2026"));
});
