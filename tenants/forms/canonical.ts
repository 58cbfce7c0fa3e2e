import { createHash } from "node:crypto";

/**
 * Writes a value as canonical JSON after RFC 8785: keys in code-unit order, no blanks, so that equal content
 * gives equal bytes. Beyond it, texts are in NFC ("ó" is one sign however it was typed) and keys without a
 * value are left out. Throws on what JSON can't carry: NaN, functions, lone surrogates, keys that NFC merges.
 */
export function toCanonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return toCanonicalText(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`Not representable in canonical JSON: ${typeof value}`);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [key.normalize("NFC"), member] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (new Set(members.map(([key]) => key)).size < members.length)
    throw new TypeError("Two keys are one in NFC");
  return `{${members.map(([key, member]) => `${toCanonicalText(key)}:${toCanonicalJson(member)}`).join(",")}}`;
}

/** Gives the SHA-256 of a value's canonical JSON, as 64 hexadecimal digits: of a definition, or of answers. */
export function hashCanonical(value: unknown): string {
  return createHash("sha256").update(toCanonicalJson(value), "utf8").digest("hex");
}

function toCanonicalText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError("A lone surrogate is no text");
  return JSON.stringify(text.normalize("NFC"));
}
