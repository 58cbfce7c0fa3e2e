import { createHmac } from "node:crypto";
import { sha256Hex } from "#tenants/canonical.ts";

/** Crockford's base 32: no I, L, O or U, so that nothing is misread from paper. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 16 characters of 5 bits: 80 bits, too many to guess through a throttled look-up. */
const length = 16;
const group = 4;

/** What a code opens: the check of a receipt, or the status of a case. */
export type CodePurpose = "receipt" | "status";

/**
 * The code that opens a receipt or a case's status to who holds it, e.g. "7K3M-0XQ9-ZT4B-11VH". Derived from
 * EPOWIAT_KEY (HMAC-SHA-256), so that its owner can see it again and a receipt prints the same twice, while the
 * database keeps `hashCheckCode` alone.
 * @param epowiatKey EPOWIAT_KEY: 32 bytes in base64
 * @param id of the receipt or of the resident's case
 */
export function deriveCheckCode(epowiatKey: string, purpose: CodePurpose, id: string): string {
  const hmac = createHmac("sha256", Buffer.from(epowiatKey, "base64")).update(`check-code:${purpose}:${id}`);
  const bits = BigInt(`0x${hmac.digest("hex")}`);
  const characters = Array.from({ length }, (_, at) => alphabet[Number((bits >> BigInt(5 * at)) & 31n)]).join(
    "",
  );
  return (characters.match(new RegExp(`.{${group}}`, "g")) ?? []).join("-");
}

/**
 * The hash a typed code is looked up by, or nothing if it can't be a code. Case, spaces and hyphens don't count,
 * and letters that Crockford's alphabet lacks are read as the digits they look like. Plain SHA-256 is enough
 * for 80 bits that nobody without the key can tell from random ones.
 */
export function hashCheckCode(typed: string): string | undefined {
  if (typed.length > 4 * length) return undefined;
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replace(/[IL]/g, "1").replace(/O/g, "0");
  const isCode = code.length === length && [...code].every((character) => alphabet.includes(character));
  return isCode ? sha256Hex(code) : undefined;
}
