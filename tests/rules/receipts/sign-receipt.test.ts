import { generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOfficeKey, signReceipt, verifyReceipt, writeReceipt } from "#tenants/receipts/index.ts";
import { issueSample } from "./receipt-sample.ts";

const key = createOfficeKey();
const receipt = issueSample(key.id);
const text = writeReceipt(receipt);
const signature = signReceipt(text, key);

describe("a signed receipt", () => {
  it("is verified with the office's published key and gives its content back", () => {
    expect(verifyReceipt(text, signature, key.publicKey)).toEqual({ done: true, value: receipt });
  });

  it("is written the same whatever the order its facts came in", () => {
    const reversed = Object.fromEntries(Object.entries(receipt).reverse()) as typeof receipt;
    expect(writeReceipt(reversed)).toBe(text);
  });

  it("is refused when any one character of it is changed", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "x", " ", "ó"), (place, character) => {
        fc.pre(text[place] !== character);
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        expect(verifyReceipt(changed, signature, key.publicKey)).toMatchObject({
          refusal: "receipt-signature-mismatch",
        });
      }),
    );
  });

  it("is refused under another register number, attachment or time", () => {
    for (const changed of [
      { ...receipt, registerNumber: "RPW.4872.2026" },
      { ...receipt, receivedAt: "2026-10-11T09:26:05Z" },
      { ...receipt, attachments: [] },
    ]) {
      expect(verifyReceipt(writeReceipt(changed), signature, key.publicKey)).toMatchObject({
        refusal: "receipt-signature-mismatch",
      });
    }
  });

  it("is refused when a byte of the signature is flipped, or the signature is no signature", () => {
    const bytes = Buffer.from(signature, "base64url");
    bytes[10] = bytes[10]! ^ 1;
    expect(verifyReceipt(text, bytes.toString("base64url"), key.publicKey)).toMatchObject({
      refusal: "receipt-signature-mismatch",
    });
    for (const malformed of ["", "abc", `${signature}A`, signature.replace(/.$/, "=")]) {
      expect(verifyReceipt(text, malformed, key.publicKey)).toMatchObject({
        refusal: "receipt-signature-malformed",
      });
    }
  });

  it("is refused under another office's key, and under what is no Ed25519 key", () => {
    expect(verifyReceipt(text, signature, createOfficeKey().publicKey)).toMatchObject({
      refusal: "receipt-signature-mismatch",
    });
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
    for (const publicKey of ["", "AAAA", rsa.export({ format: "der", type: "spki" }).toString("base64")]) {
      expect(verifyReceipt(text, signature, publicKey)).toMatchObject({ refusal: "receipt-key-unreadable" });
    }
  });

  it("tells other signed texts from receipts", () => {
    const check = (content: string) =>
      verifyReceipt(
        content,
        sign(null, Buffer.from(content), key.privateKey).toString("base64url"),
        key.publicKey,
      );
    expect(check(JSON.stringify(receipt, null, 1))).toMatchObject({ refusal: "receipt-not-canonical" });
    expect(check("nie JSON")).toMatchObject({ refusal: "receipt-not-canonical" });
    expect(check('{"kind":"epowiat-snapshot"}')).toMatchObject({ refusal: "receipt-not-a-receipt" });
    expect(check("null")).toMatchObject({ refusal: "receipt-not-a-receipt" });
    const foreign = writeReceipt({ ...receipt, keyId: "0".repeat(16) });
    expect(check(foreign)).toMatchObject({ refusal: "receipt-names-another-key" });
  });
});
