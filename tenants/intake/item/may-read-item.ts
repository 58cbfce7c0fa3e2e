import type { TenantTx } from "#db/scope.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findLeadAssignment, mayAnswer } from "../assignments/find-holder.ts";
import type { ItemDetails } from "./find-item.ts";

/**
 * Whether the officer may look into an item: those who keep the register, everyone whom it was ever assigned to or
 * whose unit it was, unless the assignment was taken back at once, who stands in today for its holder, and, once it is
 * filed in a case, those who see cases.
 */
export async function mayReadItem(tx: TenantTx, officer: Officer, item: ItemDetails): Promise<boolean> {
  if (!officer.isAuthorised) return false;
  if (mayDo(officer, "see-register")) return true;
  if (item.caseMark && mayDo(officer, "see-cases")) return true;
  const isTheirs = item.assignments.some(
    ({ personId, unitId, authorId, state }) =>
      authorId === officer.personId ||
      (state !== "withdrawn" && (personId === officer.personId || unitId === officer.unitId)),
  );
  if (isTheirs) return true;
  const lead = await findLeadAssignment(tx, item.itemId);
  return lead !== undefined && (await mayAnswer(tx, officer, lead));
}
