import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { Assignment, AssignmentState } from "../types.ts";

function assignmentsOf(tx: TenantTx) {
  return tx.rows
    .selectFrom("assignments")
    .select([
      "id as assignmentId",
      "incoming_item_id as itemId",
      "author_id as authorId",
      "unit_id as unitId",
    ])
    .select(["person_id as personId", "is_lead as isLead", "instructions", "due_on as dueOn"])
    .select(["parent_id as parentId", "state"])
    .where("tenant_id", "=", tx.tenantId);
}

const typed = (row: Omit<Assignment, "state"> & { state: string }): Assignment => ({
  ...row,
  state: row.state as AssignmentState,
});

/** One assignment. Lock its item first: assignments change only under that lock. */
export async function selectAssignment(tx: TenantTx, assignmentId: string): Promise<Assignment | undefined> {
  const row = await assignmentsOf(tx).where("id", "=", assignmentId).executeTakeFirst();
  return row && typed(row);
}

/** The item's assignments in force, the lead first. */
export async function selectActiveAssignments(tx: TenantTx, itemId: string): Promise<Assignment[]> {
  const rows = await assignmentsOf(tx)
    .where("incoming_item_id", "=", itemId)
    .where("state", "=", "active")
    .orderBy("is_lead", "desc")
    .orderBy("id")
    .execute();
  return rows.map(typed);
}

/** Inserts an assignment in force and answers its id. */
export async function insertAssignment(
  tx: TenantTx,
  assignment: Omit<Assignment, "assignmentId" | "state">,
): Promise<string> {
  const id = newId();
  await tx.rows
    .insertInto("assignments")
    .values({
      tenant_id: tx.tenantId,
      id,
      incoming_item_id: assignment.itemId,
      author_id: assignment.authorId,
      unit_id: assignment.unitId,
      person_id: assignment.personId,
      is_lead: assignment.isLead,
      instructions: assignment.instructions,
      due_on: assignment.dueOn,
      assigned_at: tx.now,
      parent_id: assignment.parentId,
      state: "active",
    })
    .execute();
  return id;
}

/** Sets the state of one assignment, with the reason when it is returned. */
export async function updateAssignment(
  tx: TenantTx,
  assignmentId: string,
  state: AssignmentState,
  returnReason: string | null = null,
): Promise<void> {
  await tx.rows
    .updateTable("assignments")
    .set({ state, return_reason: returnReason })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", assignmentId)
    .execute();
}

/** Ends all assignments of an item that are in force, and answers which they were. */
export function endActiveAssignments(
  tx: TenantTx,
  itemId: string,
  state: "taken" | "replaced" | "withdrawn",
): Promise<Pick<Assignment, "assignmentId" | "isLead">[]> {
  return tx.rows
    .updateTable("assignments")
    .set({ state })
    .where("tenant_id", "=", tx.tenantId)
    .where("incoming_item_id", "=", itemId)
    .where("state", "=", "active")
    .returning(["id as assignmentId", "is_lead as isLead"])
    .execute();
}
