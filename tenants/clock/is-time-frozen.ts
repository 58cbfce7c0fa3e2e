import type { CountyTx } from "#db/scope.ts";
import { hasClock } from "./store.ts";

/** Whether any office lives under a frozen clock: a sandbox, or a demo county that is being built. */
export function isTimeFrozen(tx: CountyTx): Promise<boolean> {
  return hasClock(tx);
}
