import type { TenantTx } from "#db/scope.ts";
import { pageSize } from "../register/register-view.ts";
import { selectAssigned } from "./store.ts";

/** The person's items that wait for her: at most 50, by the assignment's date. */
export function listAssignedTo(tx: TenantTx, personId: string) {
  return selectAssigned(tx, { personId }, pageSize);
}

/** The unit's items that nobody in it has yet: its head hands them on, or a clerk takes one. */
export function listAssignedToUnit(tx: TenantTx, unitId: string) {
  return selectAssigned(tx, { unitId }, pageSize);
}

/** An item in somebody's queue, with the assignment it came by. */
export type AssignedItem = Awaited<ReturnType<typeof listAssignedTo>>[number];
