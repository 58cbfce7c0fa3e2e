import type { FilingTx, TenantTx } from "#db/scope.ts";
import { incrementCounter } from "./store.ts";

/**
 * Takes the next number of a register, without gaps: the counter's row stays locked to the end of the transaction
 * and goes back with a rollback (decision 7). Take it last, so that others wait as short as possible.
 * @param series e.g. `rpw`, `outgoing`, `case:OŚ.6131`
 * @param year calendar year of the register (IK § 13.6, § 5)
 */
export function takeNumber(tx: TenantTx | FilingTx, series: string, year: number): Promise<number> {
  return incrementCounter(tx, series, year);
}
