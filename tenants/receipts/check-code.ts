import { randomInt } from "node:crypto";
import { sha256Hex } from "#tenants/canonical.ts";

/** Crockford's base 32: no I, L, O or U, so that nothing is misread from paper. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 16 characters of 5 bits: 80 bits, too many to guess through a throttled look-up. */
const length = 16;
const group = 4;

/** Makes the code a receipt is looked up by, e.g. "7K3M-0XQ9-ZT4B-11VH". Kept only as `hashCheckCode`. */
export function createCheckCode(): string {
  const characters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
  return (characters.match(new RegExp(`.{${group}}`, "g")) ?? []).join("-");
}

/**
 * The hash a typed code is looked up by, or nothing if it can't be a code. Case, spaces and hyphens don't count,
 * and letters that Crockford's alphabet lacks are read as the digits they look like. Plain SHA-256 is enough
 * for 80 random bits.
 */
export function hashCheckCode(typed: string): string | undefined {
  if (typed.length > 4 * length) return undefined;
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replace(/[IL]/g, "1").replace(/O/g, "0");
  const isCode = code.length === length && [...code].every((character) => alphabet.includes(character));
  return isCode ? sha256Hex(code) : undefined;
}
