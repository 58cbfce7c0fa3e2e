import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { JrwaClass } from "./jrwa-class.ts";
import { selectMainClasses } from "./store.ts";

/** The classes of the first level on a day, by symbol. */
export function listMainClasses(tx: TenantTx, day: Temporal.PlainDate): Promise<JrwaClass[]> {
  return selectMainClasses(tx, day);
}
