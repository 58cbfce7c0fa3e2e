import type { TenantTx } from "#db/scope.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { listPeople } from "#tenants/people/index.ts";
import type { Assignment } from "../types.ts";

/** An item has left somebody's hands: the person who held it, or the heads of the unit, are asked for nothing more. */
export async function settleHolder(
  tx: TenantTx,
  { itemId, personId, unitId }: Pick<Assignment, "itemId" | "personId" | "unitId">,
): Promise<void> {
  const personIds = personId ? [personId] : await listHeads(tx, unitId);
  await settleNotices(tx, { incomingItemId: itemId, personIds, kinds: ["item-assigned", "item-returned"] });
}

async function listHeads(tx: TenantTx, unitId: string): Promise<string[]> {
  const people = await listPeople(tx);
  return people
    .filter((one) => one.unitId === unitId && one.roles.has("head"))
    .map(({ personId }) => personId);
}
