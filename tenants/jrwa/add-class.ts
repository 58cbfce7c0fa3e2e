import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayActorDo } from "#tenants/people/index.ts";
import type { NewClass } from "./jrwa-class.ts";
import { isFinal, parseCategory } from "./rules.ts";
import { hasCases, insertAddedClass, isSymbolTaken, lockClass, turnIntoGroup } from "./store.ts";

export type AddClassRefusal =
  | "not-allowed"
  | "symbol-invalid"
  | "symbol-taken"
  | "title-missing"
  | "category-invalid"
  | "parent-unknown"
  | "parent-in-use";

/**
 * Extends the list by a free symbol below an existing class (regulation of 18.01.2011, § 4.3 and 4.9). A final
 * class that gets a class below it becomes a group, which is possible only before documentation appears in it.
 * Refuses whoever may not keep the list, a symbol that isn't two to five digits, is or was taken or has no class above
 * it, a class without a title or with a category that is none, and to divide a class that has cases.
 */
export async function addClass(tx: TenantTx, added: NewClass): Promise<Outcome<undefined, AddClassRefusal>> {
  if (!mayActorDo(tx.actor, "keep-class-list")) return refused("not-allowed");
  const { symbol, title, category, validFrom } = added;
  if (!/^\d{2,5}$/.test(symbol)) return refused("symbol-invalid", { symbol });
  if (title.trim() === "") return refused("title-missing");
  if (category !== null && !parseCategory(category)) return refused("category-invalid", { category });
  const parentSymbol = symbol.slice(0, -1);
  const parent = await lockClass(tx, parentSymbol, validFrom);
  if (!parent) return refused("parent-unknown", { symbol: parentSymbol });
  if (await isSymbolTaken(tx, symbol)) return refused("symbol-taken", { symbol });
  if (isFinal(parent)) {
    if (await hasCases(tx, parentSymbol)) return refused("parent-in-use", { symbol: parentSymbol });
    await turnIntoGroup(tx, parent, validFrom);
  }
  await insertAddedClass(tx, { ...added, title: title.trim() }, parentSymbol);
  await recordEvent(tx, {
    type: "jrwa-class.added",
    data: { symbol, title: title.trim(), category, validFrom: validFrom.toString() },
  });
  return done();
}
