import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, sha256Hex } from "#tenants/canonical.ts";

describe("canonical JSON", () => {
  it("writes RFC 8785's own example as the RFC does", () => {
    const value = {
      // biome-ignore lint/correctness/noPrecisionLoss: the RFC's number, which loses digits on purpose
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 code units, as the RFC's second example does", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\u{1f600}": 5, "\u0080": 6, "\u00f6": 7 };
    const order = [...canonicalJson(value).matchAll(/:(\d)/g)].map((match) => match[1]);
    expect(order).toEqual(["2", "4", "6", "7", "1", "5", "3"]);
  });

  it("says the same as JSON, and the same again when read back", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("refuses what JSON would drop or bend, and says where it stands", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [
      { a: undefined },
      { a: Number.NaN },
      { a: Number.POSITIVE_INFINITY },
      { a: 1n },
      { a: () => 1 },
      { a: Symbol("a") },
      { a: new Date(0) },
      { a: new Map() },
      { a: "\ud800" },
      { "\udc00": 1 },
      // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
      { a: [1, , 2] },
      circle,
    ]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
    expect(() => canonicalJson({ a: [{ b: undefined }] })).toThrow("$.a[0].b");
  });

  it("lets the same object stand twice side by side", () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});

it("hashes text as its UTF-8 bytes", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("ż")).toBe(sha256Hex(new Uint8Array([0xc5, 0xbc])));
});
