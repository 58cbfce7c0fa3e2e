import fc from "fast-check";
import { expect, it } from "vitest";
import { isFinal, needsConfirmation, parseCategory, readList, verifiedLabel } from "#tenants/jrwa/index.ts";

const marks = (kind: "gmina" | "powiat") => {
  const counts: Record<string, number> = {};
  for (const { verified } of readList(kind)) counts[verified] = (counts[verified] ?? 0) + 1;
  return counts;
};

it("holds every row of both annexes with its mark of doubt", () => {
  expect(readList("gmina").length).toBe(1154);
  expect(readList("powiat").length).toBe(925);
  expect(marks("gmina")).toEqual({
    yes: 936,
    "category-inferred": 150,
    "category-inferred-confirmed-by-twin-class": 29,
    "symbol-inferred": 15,
    "symbol-and-category-inferred": 23,
    "symbol-inferred-category-unreadable": 1,
  });
  expect(marks("powiat")).toEqual({
    yes: 732,
    "category-inferred": 130,
    "category-inferred-confirmed-by-twin-class": 47,
    "symbol-inferred": 13,
    "symbol-and-category-inferred": 3,
  });
});

it.each(["gmina", "powiat"] as const)("builds one tree of the %s list, one digit a level", (kind) => {
  const classes = readList(kind);
  const symbols = new Set(classes.map(({ symbol }) => symbol));
  expect(symbols.size).toBe(classes.length);
  for (const { symbol, parentSymbol } of classes) {
    expect(parentSymbol ?? "").toBe(symbol.slice(0, -1));
    if (parentSymbol) expect(symbols).toContain(parentSymbol);
  }
});

it.each([
  ["gmina", 922],
  ["powiat", 726],
] as const)("gives every class of the %s list with a category nothing below it", (kind, count) => {
  const classes = readList(kind);
  const parents = new Set(classes.map(({ parentSymbol }) => parentSymbol));
  const final = classes.filter(isFinal);
  expect(final.length).toBe(count);
  expect(final.filter(({ symbol }) => parents.has(symbol))).toEqual([]);
});

it("reads every category that the lists print", () => {
  for (const { category } of [...readList("gmina"), ...readList("powiat")]) {
    if (category !== null) expect(parseCategory(category), category).toBeDefined();
  }
  expect(parseCategory("A")).toEqual({ kind: "permanent" });
  expect(parseCategory("B5")).toEqual({ kind: "practice", years: 5 });
  expect(parseCategory("BE10")).toEqual({ kind: "appraisal", years: 10 });
  expect(parseCategory("Bc")).toEqual({ kind: "short-lived" });
  expect(parseCategory("B*")).toEqual({ kind: "by-other-act" });
});

it("reads nothing else as a category", () => {
  for (const text of ["", "B", "B0", "BE", "b5", "A1", "B5 ", "B-5", "C", "B100"]) {
    expect(parseCategory(text), text).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (years) => {
      expect(parseCategory(`B${years}`)).toEqual({ kind: "practice", years });
      expect(parseCategory(`BE${years}`)).toEqual({ kind: "appraisal", years });
    }),
  );
});

it("says in Polish how sure each row is, and asks for confirmation of all but the read ones", () => {
  for (const { verified } of [...readList("gmina"), ...readList("powiat")]) {
    expect(verifiedLabel(verified)).not.toBe(verified);
    expect(needsConfirmation({ verified, confirmedAt: null })).toBe(verified !== "yes");
  }
});
