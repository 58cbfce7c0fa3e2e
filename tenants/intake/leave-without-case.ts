import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findClass } from "#tenants/jrwa/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { standsForHolder } from "./assignments/find-holder.ts";
import { endActiveAssignments } from "./assignments/store.ts";
import { lockItem } from "./lock-item.ts";
import type { LeaveRefusal } from "./refusals.ts";
import { updateItem } from "./store.ts";

/**
 * Files an item as documentation that forms no case files: it is kept in its class alone (IK § 6).
 * The registry may do so at the door, later the one it was assigned to. Refuses what a resident filed through
 * the portal, since she awaits an answer, and a class that can't hold documentation.
 */
export async function leaveWithoutCase(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, jrwaSymbol }: { itemId: string; version: number; jrwaSymbol: string },
): Promise<Outcome<undefined, LeaveRefusal>> {
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return locked;
  const { state, residentCaseId } = locked.value;
  if (state !== "registered" && state !== "assigned") return refused("item-not-waiting");
  const isAtDoor = state === "registered" && mayDo(officer, "register-item");
  if (!isAtDoor && !(await standsForHolder(tx, officer, itemId))) return refused("not-yours");
  if (residentCaseId) return refused("application-needs-case");
  const found = await findClass(tx, jrwaSymbol, legalDate(tx.now));
  if (!found.done) return found;
  await endActiveAssignments(tx, itemId, "taken");
  await updateItem(tx, itemId, { state: "without-case", suggested_jrwa: jrwaSymbol });
  await settleNotices(tx, { incomingItemId: itemId });
  await recordEvent(tx, { type: "incoming.left-without-case", incomingItemId: itemId, data: { jrwaSymbol } });
  return done();
}
