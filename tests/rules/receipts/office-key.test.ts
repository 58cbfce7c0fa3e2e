import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  createOfficeKey,
  identifyKey,
  openKey,
  sealKey,
  signReceipt,
  verifyReceipt,
  writeReceipt,
} from "#tenants/receipts/index.ts";
import { issueSample } from "./receipt-sample.ts";

const epowiatKey = randomBytes(32).toString("base64");

describe("an office's signing key", () => {
  it("is known by the hash of its public half", () => {
    const key = createOfficeKey();
    expect(key.id).toMatch(/^[0-9a-f]{16}$/);
    expect(identifyKey(key.publicKey)).toBe(key.id);
  });

  it("signs after it was sealed and opened as it did before", () => {
    const key = createOfficeKey();
    const opened = openKey(sealKey(key, epowiatKey), key.id, epowiatKey);
    const text = writeReceipt(issueSample(key.id));
    expect(opened.publicKey).toBe(key.publicKey);
    expect(verifyReceipt(text, signReceipt(text, opened), key.publicKey).done).toBe(true);
  });

  it("is sealed differently each time and never holds the secret in clear", () => {
    const key = createOfficeKey();
    const sealed = sealKey(key, epowiatKey);
    expect(sealKey(key, epowiatKey)).not.toBe(sealed);
    const secret = key.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32);
    expect(Buffer.from(sealed, "base64").includes(secret)).toBe(false);
  });

  it("can't be opened with another EPOWIAT_KEY, under another id, or with a byte flipped anywhere", () => {
    const key = createOfficeKey();
    const sealed = sealKey(key, epowiatKey);
    expect(() => openKey(sealed, key.id, randomBytes(32).toString("base64"))).toThrow("can't be opened");
    expect(() => openKey(sealed, createOfficeKey().id, epowiatKey)).toThrow("can't be opened");
    const bytes = Buffer.from(sealed, "base64");
    for (let place = 0; place < bytes.length; place++) {
      const flipped = Buffer.from(bytes);
      flipped[place] = flipped[place]! ^ 1;
      expect(() => openKey(flipped.toString("base64"), key.id, epowiatKey)).toThrow("can't be opened");
    }
    expect(() => openKey("", key.id, epowiatKey)).toThrow("can't be opened");
  });

  it("is not sealed under a key of another length", () => {
    expect(() => sealKey(createOfficeKey(), randomBytes(16).toString("base64"))).toThrow("32 bytes");
    expect(() => sealKey(createOfficeKey(), "")).toThrow("32 bytes");
  });
});
