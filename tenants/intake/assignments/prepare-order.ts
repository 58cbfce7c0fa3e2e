import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import type { OrderRefusal } from "../refusals.ts";
import type { Executor, Instructions } from "../types.ts";
import { type Addressee, findAddressee } from "./find-addressee.ts";

/** What a first assignment says, whichever item it is of. */
export interface AssignmentOrder extends Instructions {
  /** One or several; exactly one is the lead, in whose unit the case will be (IK § 25). */
  readonly executors: readonly (Executor & { readonly isLead: boolean })[];
  /** Assign to a person although she is absent today. */
  readonly evenIfAbsent?: boolean;
}

/** A first assignment that can be placed on any item that waits for one. */
export interface PreparedOrder extends Instructions {
  readonly author: Officer;
  readonly executors: readonly { readonly addressee: Addressee; readonly isLead: boolean }[];
}

/** Checks a first assignment as far as it doesn't depend on the item. */
export async function prepareOrder(
  tx: TenantTx,
  author: Officer,
  { executors, instructions, dueOn, evenIfAbsent }: AssignmentOrder,
): Promise<Outcome<PreparedOrder, OrderRefusal>> {
  if (!mayDo(author, "assign")) return refused("not-allowed");
  if (executors.length === 0) return refused("no-executor");
  if (executors.filter(({ isLead }) => isLead).length !== 1) return refused("one-lead-needed");
  if (dueOn && Temporal.PlainDate.compare(dueOn, legalDate(tx.now)) < 0) return refused("due-in-past");
  const known: PreparedOrder["executors"][number][] = [];
  for (const executor of executors) {
    const found = await findAddressee(tx, executor, evenIfAbsent);
    if (!found.done) return found;
    known.push({ addressee: found.value, isLead: executor.isLead });
  }
  const whom = new Set(known.map(({ addressee }) => addressee.personId ?? addressee.unitId));
  if (whom.size < known.length) return refused("executor-twice");
  return done({ author, executors: known, instructions: instructions.trim(), dueOn });
}
