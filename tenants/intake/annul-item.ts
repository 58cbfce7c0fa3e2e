import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { endActiveAssignments } from "./assignments/store.ts";
import { findAnnulmentBar } from "./entry/bars.ts";
import { lockItem } from "./lock-item.ts";
import type { AnnulRefusal } from "./refusals.ts";
import { updateItem } from "./store.ts";
import type { ReadItem } from "./types.ts";

/**
 * Annuls an entry of the register that shouldn't be there, such as a letter's second one. Number and line stay, with
 * the reason: no number of the register is given out twice (IK § 13.6). Refuses an item that is in somebody's hands,
 * and what a resident filed.
 */
export async function annulItem(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, reason: given }: ReadItem & { readonly reason: string },
): Promise<Outcome<undefined, AnnulRefusal>> {
  if (!mayDo(officer, "register-item")) return refused("not-allowed");
  const reason = given.trim();
  if (reason === "") return refused("annulment-reason-missing");
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return locked;
  const bar = findAnnulmentBar(locked.value);
  if (bar) return refused(bar);
  // Helpers whose lead sent the item back hold it still.
  await endActiveAssignments(tx, itemId, "withdrawn");
  await settleNotices(tx, { incomingItemId: itemId });
  await updateItem(tx, itemId, { state: "annulled", annulled_at: tx.now, annulment_reason: reason });
  await recordEvent(tx, { type: "incoming.annulled", incomingItemId: itemId, data: { reason } });
  return done();
}
