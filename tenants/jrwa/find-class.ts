import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { JrwaClass } from "./jrwa-class.ts";
import { isFinal } from "./rules.ts";
import { holdClass, selectClass } from "./store.ts";

/** A class that can hold cases. */
export type FinalClass = JrwaClass & { readonly category: string };

/**
 * The final class with this symbol on a day. Refuses `class-unknown`, and `class-not-final` for a class that
 * only groups others (regulation of 18.01.2011, § 4.6). Whether the archivist still has to confirm it,
 * `needsConfirmation` tells.
 */
export async function findClass(
  tx: TenantTx,
  symbol: string,
  day: Temporal.PlainDate,
): Promise<Outcome<FinalClass, "class-unknown" | "class-not-final">> {
  return judge(symbol, await selectClass(tx, symbol, day));
}

/**
 * The final class in which a case is about to be opened, kept final to the end of the transaction. Refuses what
 * `findClass` does, and a class that is to be divided later: a group holds no cases (regulation of 18.01.2011, § 4.9).
 */
export async function holdFinalClass(
  tx: TenantTx,
  symbol: string,
  day: Temporal.PlainDate,
): Promise<Outcome<FinalClass, "class-unknown" | "class-not-final">> {
  const found = judge(symbol, await holdClass(tx, symbol, day));
  if (!found.done || !found.value.validTo) return found;
  const next = await selectClass(tx, symbol, found.value.validTo.add({ days: 1 }));
  return next ? judge(symbol, next) : found;
}

function judge(
  symbol: string,
  found: JrwaClass | undefined,
): Outcome<FinalClass, "class-unknown" | "class-not-final"> {
  if (!found) return refused("class-unknown", { symbol });
  return hasCategory(found) ? done(found) : refused("class-not-final", { symbol, title: found.title });
}

function hasCategory(found: JrwaClass): found is FinalClass {
  return isFinal(found);
}
