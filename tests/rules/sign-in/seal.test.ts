import fc from "fast-check";
import { expect, it } from "vitest";
import { open, seal } from "#tenants/seal.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const otherKey = Buffer.alloc(32, 8).toString("base64");

it("opens what was sealed, with the same key and for the same purpose only", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const sealed = seal(text, key, "one");
      expect(open(sealed, key, "one")).toBe(text);
      expect(open(sealed, otherKey, "one")).toBeNull();
      expect(open(sealed, key, "other")).toBeNull();
    }),
  );
});

it("refuses a sealed text of which any byte was changed or cut off", () => {
  const sealed = Buffer.from(seal("44051401359", key, "one"), "base64url");
  for (let place = 0; place < sealed.length; place += 1) {
    const changed = Buffer.from(sealed);
    changed[place]! ^= 1;
    expect(open(changed.toString("base64url"), key, "one")).toBeNull();
    expect(open(sealed.subarray(0, place).toString("base64url"), key, "one")).toBeNull();
  }
});
