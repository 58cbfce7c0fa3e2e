import type { TenantTx } from "#db/scope.ts";
import { findLeadAssignment, type ItemDetails, mayAnswer } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";

type Given = ItemDetails["assignments"][number];

/**
 * The assignment in force by which an item is in the officer's hands: her own, her unit's while it names nobody, or
 * the lead of somebody whom she stands in for today.
 */
export async function findHeld(
  tx: TenantTx,
  officer: Officer,
  item: ItemDetails,
): Promise<Given | undefined> {
  const active = item.assignments.filter(({ state }) => state === "active");
  const own = active.find(({ personId, unitId }) =>
    personId ? personId === officer.personId : unitId === officer.unitId,
  );
  if (own) return own;
  const lead = await findLeadAssignment(tx, item.itemId);
  const stands = lead !== undefined && (await mayAnswer(tx, officer, lead));
  return stands ? active.find(({ assignmentId }) => assignmentId === lead.assignmentId) : undefined;
}
