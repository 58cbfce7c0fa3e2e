import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { JrwaClass } from "./jrwa-class.ts";
import { hasSubclasses, selectClass } from "./store.ts";

/** A class of the list, and whether others stand under it. */
export interface ListedJrwaClass extends JrwaClass {
  readonly isGroup: boolean;
}

/** The class with this symbol on a day, be it a group or one whose category nobody could read. */
export async function findListedClass(
  tx: TenantTx,
  symbol: string,
  day: Temporal.PlainDate,
): Promise<ListedJrwaClass | undefined> {
  const found = await selectClass(tx, symbol, day);
  return found && { ...found, isGroup: await hasSubclasses(tx, symbol, day) };
}
