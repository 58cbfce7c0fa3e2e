import { expect, it } from "vitest";
import { filterGroups } from "#app/routes/office/shortcuts/palette-entries.ts";

const entry = (label: string) => ({ label, run: () => undefined });
const groups = [
  { heading: "Na tej stronie", entries: [entry("Załóż sprawę"), entry("Dołącz do\u00a0sprawy")] },
  { heading: "Moje", entries: [entry("Po\u00a0terminie"), entry("Dziś")] },
];
const found = (typed: string) =>
  filterGroups(groups, typed).map(({ heading, entries }) => [heading, ...entries.map(({ label }) => label)]);

it("finds an entry by the beginnings of its words, in any order and without Polish letters", () => {
  expect(found("spra zal")).toEqual([["Na tej stronie", "Załóż sprawę"]]);
  expect(found("PO TER")).toEqual([["Moje", "Po\u00a0terminie"]]);
  expect(found("dzis")).toEqual([["Moje", "Dziś"]]);
});

it("doesn't find what only stands within a word, and leaves empty groups out", () => {
  expect(found("rawę")).toEqual([]);
  expect(found("sprawa")).toEqual([]);
  expect(found("spraw").map(([heading]) => heading)).toEqual(["Na tej stronie"]);
});

it("shows everything while nothing is typed", () => {
  expect(found("  ")).toEqual(found(""));
  expect(found("").flat()).toHaveLength(6);
});
