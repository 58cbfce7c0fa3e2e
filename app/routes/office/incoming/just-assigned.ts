import { isId } from "#app/http/is-id.ts";
import type { TenantTx } from "#db/scope.ts";
import { listWithdrawable } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";

const name = "zadekretowano";
/** As many as the list for assigning holds. */
const most = 50;
/** How long the way back stands on the screen; the item's own page offers it for longer. */
const offeredSeconds = 10;

/** The address to go on to after assigning, with what was assigned: the offer to undo it outlives the redirect. */
export function withAssigned(address: string, itemIds: readonly string[]): string {
  const joint = address.includes("?") ? "&" : "?";
  return itemIds.length > 0 ? `${address}${joint}${name}=${itemIds.join(",")}` : address;
}

/** What the address says was assigned just now and can still be undone, with the seconds that are left for it. */
export async function listJustAssigned(tx: TenantTx, officer: Officer, search: URLSearchParams) {
  const itemIds = (search.get(name) ?? "").split(",").filter(isId).slice(0, most);
  return offerToUndo(tx, officer, itemIds);
}

/** These items as the offer to undo shows them; nothing once the time is over. */
export async function offerToUndo(tx: TenantTx, officer: Officer, itemIds: readonly string[]) {
  const items = await listWithdrawable(tx, officer, itemIds);
  const secondsLeft = offeredSeconds - Math.max(0, ...items.map(({ secondsAgo }) => secondsAgo));
  if (items.length === 0 || secondsLeft <= 0) return null;
  return {
    items: items.map(({ itemId, version, rpw }) => ({ itemId, version, rpw })),
    to: items[0]!.to,
    secondsLeft: Math.ceil(secondsLeft),
  };
}

/** An offer to undo, as pages get it. */
export type UndoOffer = NonNullable<Awaited<ReturnType<typeof offerToUndo>>>;
