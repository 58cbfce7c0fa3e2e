import fc from "fast-check";
import { expect, it } from "vitest";
import { readAmount, showAmount } from "#tenants/documents/index.ts";

it.each([
  ["150", 15_000],
  ["150,00 zł", 15_000],
  ["1 250,50", 125_050],
  ["1250.50", 125_050],
])("reads %j as %i grosze", (typed, grosze) => {
  expect(readAmount(typed)).toBe(grosze);
});

it.each([
  "",
  "dużo",
  "12,5",
  "-3",
  "1e3",
  "150 zł miesięcznie",
  "99999999",
])("takes %j for no amount", (typed) => {
  expect(readAmount(typed)).toBeUndefined();
});

it("reads back every amount it writes", () => {
  const grosze = fc.integer({ min: 0, max: 999_999_999 });
  fc.assert(fc.property(grosze, (amount) => readAmount(showAmount(amount)) === amount));
});
