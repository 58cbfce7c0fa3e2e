/**
 * What a check of a typed number says: its tidy form, with a doubt where the checksum is off but the number
 * may still be real; or that it can't be this number at all.
 */
export type Check =
  | { readonly ok: true; readonly value: string; readonly doubtful: boolean }
  | { readonly ok: false; readonly fault: "shape" | "checksum" };

/** Accepts a number in its tidy form; `doubtful` asks the person to look again but doesn't stop her. */
export function accept(value: string, doubtful = false): Check {
  return { ok: true, value, doubtful };
}

/** Refuses a number: its length or signs are wrong, or its checksum proves a slip. */
export function reject(fault: "shape" | "checksum" = "shape"): Check {
  return { ok: false, fault };
}

/** Nothing we check is longer, so longer input is refused before any pattern sees it. */
const longest = 64;

/**
 * Drops the spaces and hyphens people put into numbers. Input over 64 signs becomes empty, which keeps every
 * check linear and short whatever is sent.
 */
export function squeeze(typed: string): string {
  return typed.length > longest ? "" : typed.replace(/[\s\u00a0\-–]/g, "").toUpperCase();
}

/** Adds up digits times weights, repeating the weights when there are more digits. */
export function weigh(digits: string, weights: readonly number[]): number {
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (weights[at % weights.length] ?? 0), 0);
}
