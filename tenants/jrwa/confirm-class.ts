import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayActorDo } from "#tenants/people/index.ts";
import { needsConfirmation, parseCategory } from "./rules.ts";
import { hasSubclasses, lockClass, updateConfirmation } from "./store.ts";

export type ConfirmRefusal =
  | "not-allowed"
  | "class-unknown"
  | "class-already-confirmed"
  | "class-not-final"
  | "category-missing"
  | "category-invalid";

/**
 * Whoever keeps the list confirms a class of doubtful transcription before its first use, and may put its category
 * right. Refuses others, a class that needs no confirmation, a category for a class that only groups others, and a
 * final class whose category nobody could read and nobody gives.
 * @param on the day the class is looked up on
 * @param category as the act prints it; without it the transcribed one is confirmed
 */
export async function confirmClass(
  tx: TenantTx,
  { symbol, on, category }: { symbol: string; on: Temporal.PlainDate; category?: string },
): Promise<Outcome<undefined, ConfirmRefusal>> {
  if (!mayActorDo(tx.actor, "keep-class-list")) return refused("not-allowed");
  const found = await lockClass(tx, symbol, on);
  if (!found) return refused("class-unknown", { symbol });
  if (!needsConfirmation(found)) return refused("class-already-confirmed", { symbol });
  const confirmed = category ?? found.category;
  const isGroup = await hasSubclasses(tx, symbol, on);
  if (isGroup && confirmed !== null) return refused("class-not-final", { symbol, title: found.title });
  if (!isGroup && confirmed === null) return refused("category-missing", { symbol });
  if (confirmed !== null && !parseCategory(confirmed))
    return refused("category-invalid", { category: confirmed });
  await updateConfirmation(tx, found.id, confirmed);
  await recordEvent(tx, {
    type: "jrwa-class.confirmed",
    data: { symbol, category: confirmed, transcribedCategory: found.category, verified: found.verified },
  });
  return done();
}
