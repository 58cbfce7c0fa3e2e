import { type Letter, readPart } from "./letter.ts";
import { rulesOf } from "./letter-rules.ts";

/** Somebody who is no party of the case, as the letter itself addresses it. */
export interface OutsideAddressee {
  readonly name: string;
  /** Its parts separated by commas; empty where the letter has none. */
  readonly address: string;
}

/**
 * To whom a letter goes that isn't for the parties: its own address says so, the name in the first line. Undefined for a
 * letter to the parties.
 */
export function readOutsideAddressee(template: string | null, letter: Letter): OutsideAddressee | undefined {
  if (!rulesOf(template, letter.kind).goesOutside) return undefined;
  const [name = "", ...address] = readPart(letter, "parties");
  return { name, address: address.join(", ") };
}
