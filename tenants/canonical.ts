import { createHash } from "node:crypto";

/**
 * The one text a value has, whoever writes it down: RFC 8785 (JSON Canonicalization Scheme).
 * Hashes and signatures are made over this text, so that the order of keys can't change them.
 * Throws a TypeError naming the path for anything JSON would drop or bend: undefined, NaN, infinities,
 * bigint, functions, symbols, dates and other class instances, lone surrogates, circles.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "$", []);
}

/** SHA-256 as 64 lower-case hex digits; a string counts as its UTF-8 bytes. */
export function sha256Hex(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function write(value: unknown, path: string, above: readonly object[]): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return writeString(value, path);
  // RFC 8785 § 3.2.2.3 takes over ECMAScript's own way to write a number.
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== "object") throw refusal(path, typeof value);
  if (above.includes(value)) throw refusal(path, "circle");
  const within = [...above, value];
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`, within)).join(",")}]`;
  }
  if (!isPlain(value)) throw refusal(path, "class instance");
  // The default sort compares UTF-16 code units, which is what RFC 8785 § 3.2.3 asks for.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key, path)}:${write(Reflect.get(value, key), `${path}.${key}`, within)}`);
  return `{${members.join(",")}}`;
}

function writeString(text: string, path: string): string {
  if (/\p{Surrogate}/u.test(text)) throw refusal(path, "lone surrogate");
  return JSON.stringify(text);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function refusal(path: string, found: string): TypeError {
  return new TypeError(`No canonical JSON for ${found} at ${path}`);
}
