import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, type Condition, holds } from "#tenants/forms/index.ts";

const fields = ["removal", "title", "copies"];
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...fields),
  fc.oneof(fc.constantFrom("trees", "owner", "3", "12,5", "", " "), fc.subarray(["trees", "owner"])),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ filled: fc.constantFrom(...fields) }),
    fc.record({ eq: fc.tuple(fc.constantFrom(...fields), fc.constantFrom("trees", "owner")) }),
    fc.record({ in: fc.tuple(fc.constantFrom(...fields), fc.subarray(["trees", "owner", "3"])) }),
    fc.record({ gt: fc.tuple(fc.constantFrom(...fields), fc.integer({ min: 0, max: 20 })) }),
    fc.record({ not: tie("condition") }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
  ),
}));

describe("conditions of a form", () => {
  it("turns “not all” into “some not”, whatever was answered", () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), answers, (parts, given) => {
        const someNot = holds({ any: parts.map((part) => ({ not: part })) }, given);
        expect(holds({ not: { all: parts } }, given)).toBe(someNot);
      }),
    );
  });

  it("takes “not equal” as the opposite of “equal”, also where nothing was answered", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...fields), (given, field) => {
        expect(holds({ ne: [field, "trees"] }, given)).toBe(!holds({ eq: [field, "trees"] }, given));
      }),
    );
    expect(holds({ ne: ["title", "owner"] }, {})).toBe(true);
  });

  it("finds a value among several that were ticked", () => {
    expect(holds({ eq: ["removal", "shrubs"] }, { removal: ["trees", "shrubs"] })).toBe(true);
    expect(holds({ in: ["removal", ["shrubs"]] }, { removal: ["trees"] })).toBe(false);
  });

  it("compares numbers as they are typed in Poland", () => {
    expect(holds({ gt: ["copies", 12] }, { copies: "12,5" })).toBe(true);
    expect(holds({ gt: ["copies", 12] }, { copies: "12" })).toBe(false);
    expect(holds({ gt: ["copies", 0] }, { copies: "ok. metr" })).toBe(false);
  });

  it("asks the row of a group first, then the whole form", () => {
    const given = { kind: "person" };
    expect(holds({ eq: ["kind", "entity"] }, given, { kind: "entity" })).toBe(true);
    expect(holds({ eq: ["kind", "person"] }, given, {})).toBe(true);
  });

  it("never takes something inherited for an answer", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect(holds({ filled: name }, {})).toBe(false);
      expect(holds({ filled: name }, {}, {})).toBe(false);
    }
  });
});
