import type { Temporal } from "temporal-polyfill";
import type { CountyTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { upsertClock } from "./store.ts";

/**
 * Sets a sandbox's clock, where it stands still until it is moved again. The first time it may stand anywhere.
 * Refuses to go back; the schema itself refuses a clock for an office in production.
 */
export async function moveClock(
  tx: CountyTx,
  tenantId: number,
  to: Temporal.Instant,
): Promise<Outcome<undefined, "clock-only-forward">> {
  return (await upsertClock(tx, tenantId, to)) ? done() : refused("clock-only-forward");
}
