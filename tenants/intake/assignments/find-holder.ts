import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findSubstitute, type Officer } from "#tenants/people/index.ts";
import { holds } from "../rules.ts";
import type { Assignment } from "../types.ts";
import { selectActiveAssignments } from "./store.ts";

/** Whether the officer may act on an assignment: it is hers, or today she stands in for whom it names. */
export async function mayAnswer(tx: TenantTx, officer: Officer, assignment: Assignment): Promise<boolean> {
  if (holds(officer, assignment)) return true;
  if (!assignment.personId) return false;
  const substitute = await findSubstitute(tx, assignment.personId, legalDate(tx.now));
  return substitute?.personId === officer.personId;
}

/** Whether the officer may act on the item's lead assignment. */
export async function standsForHolder(tx: TenantTx, officer: Officer, itemId: string): Promise<boolean> {
  const lead = await findLeadAssignment(tx, itemId);
  return lead !== undefined && (await mayAnswer(tx, officer, lead));
}

/** The item's lead assignment in force: whoever holds it answers for the item (IK § 8). */
export async function findLeadAssignment(tx: TenantTx, itemId: string): Promise<Assignment | undefined> {
  return (await selectActiveAssignments(tx, itemId)).find(({ isLead }) => isLead);
}
