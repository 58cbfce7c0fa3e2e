import type { FilingTx, TenantTx } from "#db/scope.ts";
import { takeNumber } from "./take-number.ts";

/** A place in the register of incoming items: its number in the year, and the whole as people read it. */
export interface RegisterPlace {
  readonly number: number;
  readonly year: number;
  /** E.g. "RPW.4871.2026". */
  readonly rpw: string;
}

/**
 * Takes the next place in the office's register of incoming items: one register an office and calendar year
 * (IK § 13.6), whether an officer or a resident writes in it. Like every number, take it last.
 */
export async function takeRpw(tx: TenantTx | FilingTx, year: number): Promise<RegisterPlace> {
  const number = await takeNumber(tx, "rpw", year);
  return { number, year, rpw: `RPW.${number}.${year}` };
}
