import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { selectUnconfirmedCount } from "./store.ts";

/** How many classes of a day wait to be compared with the printed act. */
export function countUnconfirmed(tx: TenantTx, day: Temporal.PlainDate): Promise<number> {
  return selectUnconfirmedCount(tx, day);
}
