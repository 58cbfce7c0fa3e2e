import type { TenantTx } from "#db/scope.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { assigningEvents } from "../rules.ts";
import { selectLastActs } from "./store.ts";

/** An assignment just made that its author may still take back. */
export interface WithdrawableAssignment {
  readonly itemId: string;
  /** Version of the item: withdrawing names it, so that it can't meet a later assignment. */
  readonly version: number;
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
  if (itemIds.length === 0 || !mayDo(officer, "assign")) return [];
  const acts = await selectLastActs(tx, itemIds);
  return acts
    .filter(({ type, actorId }) => assigningEvents.includes(type) && actorId === officer.personId)
    .map(({ itemId, version, rpw, unitSymbol, personName, wallAt }) => ({
      itemId,
      version,
      rpw,
      to: [unitSymbol, personName].filter(Boolean).join(", "),
      secondsAgo: tx.wallNow.since(wallAt).total("seconds"),
    }));
}
