import { canonicalJson, sha256Hex } from "#tenants/canonical.ts";
import { dateLetter, hasPart, type Letter, letterParts } from "./letter.ts";

/** SHA-256 of what a letter says: what an approval and a signature are bound to (IK § 12). */
export function hashLetter(letter: Letter): string {
  return sha256Hex(canonicalJson(letter));
}

/** Whether the letter says anything of its own: letterhead and signature don't count. */
export function saysNothing(letter: Letter): boolean {
  const frame: readonly string[] = ["organ", "date", "parties", "signature", "recipients"];
  return letterParts.every((part) => frame.includes(part) || !hasPart(letter, part));
}

/** The letter as it is issued: with the day of signing, and under it whoever really signs. */
export function issueLetter(
  letter: Letter,
  date: string,
  signer: { readonly name: string; readonly position: string | null },
): Letter {
  const dated = dateLetter(letter, date);
  return {
    ...dated,
    parts: { ...dated.parts, signature: [signer.name, signer.position ?? ""].filter(Boolean) },
  };
}
