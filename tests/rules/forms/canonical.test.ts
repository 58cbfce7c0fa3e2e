import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashCanonical, toCanonicalJson } from "#tenants/forms/index.ts";

describe("canonical JSON", () => {
  it("sorts keys by code units, as RFC 8785 does", () => {
    const keys = { "\u20ac": 1, "\r": 2, "\ufb00": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect([...toCanonicalJson(keys).matchAll(/:(\d)/g)].map(([, value]) => value).join("")).toBe("2467153");
  });

  it("writes equal content alike, whatever the order of its keys", () => {
    const shuffle = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffle);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, shuffle(one)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(toCanonicalJson(shuffle(value))).toBe(toCanonicalJson(value));
      }),
    );
  });

  it("reads back as what was written", () => {
    const tidy = fc.string().map((text) => text.normalize("NFC"));
    fc.assert(
      fc.property(
        fc.dictionary(tidy, fc.oneof(tidy, fc.integer(), fc.boolean(), fc.constant(null))),
        (value) => {
          expect(JSON.parse(toCanonicalJson(value))).toEqual({ ...value });
        },
      ),
    );
  });

  it("takes “ó” typed as one sign and as two for the same", () => {
    expect(toCanonicalJson({ "wo\u0301jt": "o\u0301" })).toBe(toCanonicalJson({ wójt: "ó" }));
  });

  it("leaves out what has no value", () => {
    expect(toCanonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each<[string, unknown]>([
    ["no number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a function", () => 1],
    ["a hole in a list", [undefined]],
    ["half a sign", "\ud800"],
    ["two keys that are one", { ó: 1, "o\u0301": 2 }],
  ])("refuses %s", (_, value) => {
    expect(() => toCanonicalJson(value)).toThrow(TypeError);
  });

  it("hashes to the SHA-256 of its bytes", () => {
    expect(hashCanonical({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
});
