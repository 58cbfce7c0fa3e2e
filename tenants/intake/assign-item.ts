import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { type Addressee, findAddressee } from "./assignments/find-addressee.ts";
import { placeAssignment } from "./assignments/place-assignment.ts";
import { endActiveAssignments } from "./assignments/store.ts";
import { lockItem } from "./lock-item.ts";
import type { AssignRefusal } from "./refusals.ts";
import type { Executor, Instructions } from "./types.ts";

/** A first assignment of a registered item. */
export interface NewAssignment extends Instructions {
  readonly itemId: string;
  readonly version: number;
  /** One or several; exactly one is the lead, in whose unit the case will be (IK § 25). */
  readonly executors: readonly (Executor & { readonly isLead: boolean })[];
  /** Assign to a person although she is absent today. */
  readonly evenIfAbsent?: boolean;
}

/** Assigns a registered item to units or persons, with instructions and a date (dekretacja, IK § 24). */
export async function assignItem(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, executors, instructions, dueOn, evenIfAbsent }: NewAssignment,
): Promise<Outcome<{ assignmentIds: string[] }, AssignRefusal>> {
  if (!mayDo(officer, "assign")) return refused("not-allowed");
  if (executors.length === 0) return refused("no-executor");
  if (executors.filter(({ isLead }) => isLead).length !== 1) return refused("one-lead-needed");
  if (dueOn && Temporal.PlainDate.compare(dueOn, legalDate(tx.now)) < 0) return refused("due-in-past");
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return locked;
  const item = locked.value;
  if (item.state !== "registered") return refused("item-not-waiting");

  const placements: { addressee: Addressee; isLead: boolean }[] = [];
  for (const executor of executors) {
    const found = await findAddressee(tx, executor, evenIfAbsent);
    if (!found.done) return found;
    placements.push({ addressee: found.value, isLead: executor.isLead });
  }
  const labels = new Set(placements.map(({ addressee }) => addressee.personId ?? addressee.unitId));
  if (labels.size < placements.length) return refused("executor-twice");

  // Co-executors whose lead returned the item wait for a new assignment: this is it.
  await endActiveAssignments(tx, itemId, "replaced");
  const assignmentIds: string[] = [];
  for (const { addressee, isLead } of placements) {
    const shared = { author: officer, instructions: instructions.trim(), dueOn, parentId: null };
    assignmentIds.push(await placeAssignment(tx, item, "item.assigned", { ...shared, addressee, isLead }));
  }
  return done({ assignmentIds });
}
