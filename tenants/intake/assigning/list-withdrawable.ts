import type { TenantTx } from "#db/scope.ts";
import type { Officer } from "#tenants/people/index.ts";
import { assigningEvents } from "../rules.ts";
import { selectLastActs } from "./store.ts";

/** An assignment just made that its author may still take back. */
export interface WithdrawableAssignment {
  readonly itemId: string;
  readonly rpw: string;
  /** Unit and person who lead: `OŚ, Ewa Nowak`. */
  readonly to: string;
  /** Since it was made. */
  readonly secondsAgo: number;
}

/** Which of these items the officer assigned last of all, so that nothing has become of them since. */
export async function listWithdrawable(
  tx: TenantTx,
  officer: Officer,
  itemIds: readonly string[],
): Promise<WithdrawableAssignment[]> {
  if (itemIds.length === 0) return [];
  const acts = await selectLastActs(tx, itemIds);
  return acts
    .filter(({ type, actorId }) => assigningEvents.includes(type) && actorId === officer.personId)
    .map(({ itemId, rpw, unitSymbol, personName, wallAt }) => ({
      itemId,
      rpw,
      to: [unitSymbol, personName].filter(Boolean).join(", "),
      secondsAgo: tx.wallNow.since(wallAt).total("seconds"),
    }));
}
