import { isId } from "#app/http/is-id.ts";
import { readCount, readDate, readText, typedTexts } from "#app/http/read-form.ts";
import type { TenantTx } from "#db/scope.ts";
import {
  assignItem,
  changeAssignment,
  type Executor,
  handOnItem,
  type ItemDetails,
} from "#tenants/intake/index.ts";
import { done, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findHeld } from "./find-held.ts";

/** What the form of an assignment says. */
export type TypedAssignment = ReturnType<typeof readAssignment>;

/** More than any letter is given to at once. */
const mostHelpers = 50;

/** Reads who, how and by when. Who leads needn't be named as a helper too. */
export function readOrder(form: FormData) {
  const lead = readText(form, "prowadzi");
  const helpers = new Set(
    readAll(form, "wspolpracuje")
      .slice(0, mostHelpers)
      .filter((helper) => helper !== lead),
  );
  return {
    executors: [lead, ...helpers].flatMap((typed) => {
      const executor = readExecutor(typed);
      return executor ? [{ ...executor, isLead: typed === lead }] : [];
    }),
    instructions: readText(form, "polecenie"),
    dueOn: readDate(form, "termin"),
    evenIfAbsent: form.has("mimo-nieobecnosci"),
  };
}

/** Reads the form of one item's assignment. */
export function readAssignment(form: FormData) {
  return { version: readCount(form, "wersja"), ...readOrder(form) };
}

/** What was typed, to be shown again: of several helpers too. */
export function typedAssignment(form: FormData): Record<string, string> {
  return { ...typedTexts(form), wspolpracuje: readAll(form, "wspolpracuje").join(" ") };
}

/** What was typed for several items, with which of them stay ticked. */
export function typedAssignments(
  form: FormData,
  ticked: readonly { readonly itemId: string }[],
): Record<string, string> {
  return { ...typedAssignment(form), przesylka: ticked.map(({ itemId }) => itemId).join(" ") };
}

const readAll = (form: FormData, name: string) => form.getAll(name).map(String);

function readExecutor(typed: string): Executor | null {
  const [kind, id] = typed.split(":");
  if (!isId(id)) return null;
  return kind === "komorka" ? { kind: "unit", unitId: id } : { kind: "person", personId: id };
}

/**
 * What assigning means for this officer and item: a first assignment, handing hers on (IK § 24.3), or putting right
 * one that she made (IK § 24.4). Nothing when none of them is hers to do.
 */
export async function findTurn(tx: TenantTx, officer: Officer, item: ItemDetails) {
  if (item.state === "registered")
    return mayDo(officer, "assign") ? { kind: "first" as const, given: null } : null;
  const held = await findHeld(tx, officer, item);
  if (held && mayDo(officer, "assign")) return { kind: "onward" as const, given: held };
  const own = item.assignments.find(
    ({ state, authorId }) => state === "active" && authorId === officer.personId,
  );
  return own ? { kind: "correction" as const, given: own } : null;
}

/** Places the assignment that is the officer's to place. */
export async function placeAssignment(
  tx: TenantTx,
  officer: Officer,
  item: ItemDetails,
  typed: TypedAssignment,
) {
  const turn = await findTurn(tx, officer, item);
  if (!turn) return refused("not-allowed");
  const { executors, ...order } = typed;
  const [executor] = executors;
  if (!executor?.isLead) return refused("no-executor");
  if (turn.kind === "first") {
    const assigned = await assignItem(tx, officer, { ...order, itemId: item.itemId, executors });
    return assigned.done ? done({ isFirst: true }) : assigned;
  }
  const replace = turn.kind === "onward" ? handOnItem : changeAssignment;
  const placed = await replace(tx, officer, { ...order, assignmentId: turn.given.assignmentId, executor });
  return placed.done ? done({ isFirst: false }) : placed;
}
