import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { JrwaClass } from "./jrwa-class.ts";
import { selectUnconfirmed } from "./store.ts";

/** The classes of a day that wait to be compared with the printed act, by symbol. */
export function listUnconfirmed(tx: TenantTx, day: Temporal.PlainDate): Promise<JrwaClass[]> {
  return selectUnconfirmed(tx, day);
}
