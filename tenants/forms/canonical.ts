import { canonicalJson, sha256Hex } from "#tenants/canonical.ts";

/**
 * Writes what people typed as canonical JSON (RFC 8785). Before that, texts are put in NFC ("ó" is one sign however
 * it was typed) and keys without a value are left out. Throws a TypeError on what JSON can't carry, and on keys that
 * NFC makes one.
 */
export function toCanonicalJson(value: unknown): string {
  return canonicalJson(inNormalForm(value));
}

/** Gives the SHA-256 of a value's canonical JSON, as 64 hexadecimal digits: of a definition, or of answers. */
export function hashCanonical(value: unknown): string {
  return sha256Hex(toCanonicalJson(value));
}

function inNormalForm(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(inNormalForm);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [key.normalize("NFC"), inNormalForm(member)] as const);
  if (new Set(members.map(([key]) => key)).size < members.length)
    throw new TypeError("Two keys are one in NFC");
  return Object.fromEntries(members);
}
