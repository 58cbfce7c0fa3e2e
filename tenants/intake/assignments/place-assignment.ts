import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { updateItem } from "../store.ts";
import type { Assignment, IncomingItem } from "../types.ts";
import type { Addressee } from "./find-addressee.ts";
import { insertAssignment } from "./store.ts";
import { tellAddressee, tellSender } from "./tell-assigned.ts";

/** An assignment about to be placed, with whom it goes to. */
export type Placement = Pick<Assignment, "isLead" | "instructions" | "dueOn" | "parentId"> & {
  readonly addressee: Addressee;
  readonly author: Officer;
  /** The assignments whose place it takes: withdrawing it puts them back in force. */
  readonly replaces: readonly string[];
};

/**
 * Writes an assignment of a locked item, its event and its notices. The lead's unit and person become the item's
 * own; a resident who filed it learns where it is.
 * @param type which act placed it, for the log
 */
export async function placeAssignment(
  tx: TenantTx,
  item: IncomingItem,
  type: "item.assigned" | "item.handed-on" | "item.assignment-changed",
  { addressee, author, replaces, ...assignment }: Placement,
): Promise<string> {
  const { unitId, personId } = addressee;
  const bearing = { authorId: author.personId, itemId: item.itemId, unitId, personId };
  const id = await insertAssignment(tx, { ...assignment, ...bearing });
  await recordEvent(tx, {
    type,
    incomingItemId: item.itemId,
    data: {
      assignmentId: id,
      replaces: replaces.join(" "),
      unitId,
      personId,
      to: addressee.label,
      isLead: assignment.isLead,
      instructions: assignment.instructions,
      dueOn: assignment.dueOn?.toString() ?? null,
    },
  });
  await tellAddressee(tx, author, item, addressee);
  const place = { state: "assigned", unit_id: unitId, person_id: personId } as const;
  await updateItem(tx, item.itemId, assignment.isLead ? place : {});
  if (assignment.isLead) await tellSender(tx, item, id, addressee);
  return id;
}
