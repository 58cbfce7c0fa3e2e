import { describe, expect, it } from "vitest";
import { deriveCheckCode, hashCheckCode } from "#tenants/receipts/index.ts";

const key = Buffer.alloc(32, 7).toString("base64");

describe("a check code", () => {
  it("is the same for its owner whenever she looks, and another under another key, purpose or id", () => {
    const code = deriveCheckCode(key, "receipt", "one");
    expect(deriveCheckCode(key, "receipt", "one")).toBe(code);
    expect(deriveCheckCode(key, "status", "one")).not.toBe(code);
    expect(deriveCheckCode(key, "receipt", "two")).not.toBe(code);
    expect(deriveCheckCode(Buffer.alloc(32, 8).toString("base64"), "receipt", "one")).not.toBe(code);
  });

  it("has four groups of four without letters that are misread, and doesn't repeat", () => {
    const codes = Array.from({ length: 500 }, (_, at) => deriveCheckCode(key, "receipt", `${at}`));
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(500);
    // 32 possible characters: all of them must occur among 8,000, or the code holds fewer than 80 bits.
    expect(new Set(codes.join("").replaceAll("-", "")).size).toBe(32);
  });

  it("is found however a person types it from paper", () => {
    const hash = hashCheckCode("7K3M-0XQ1-ZT4B-11VH");
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const typed of ["7k3m0xq1zt4b11vh", " 7K3M OXQI ZT4B lLVH ", "7-K3M-oxq1-zt4b-11vh"]) {
      expect(hashCheckCode(typed)).toBe(hash);
    }
    expect(hashCheckCode("7K3M-0XQ1-ZT4B-11VJ")).not.toBe(hash);
  });

  it("gives no hash for what can't be a code", () => {
    for (const typed of [
      "",
      "7K3M-0XQ1-ZT4B",
      "7K3M-0XQ1-ZT4B-11VU",
      "7K3M-0XQ1-ZT4B-11VHH",
      "-".repeat(100_000),
    ]) {
      expect(hashCheckCode(typed)).toBeUndefined();
    }
  });
});
