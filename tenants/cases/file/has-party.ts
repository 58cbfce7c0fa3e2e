import type { TenantTx } from "#db/scope.ts";
import { selectParties } from "../parties/store.ts";

/** Whether the party is of that case. */
export async function hasParty(tx: TenantTx, caseId: string, partyId: string): Promise<boolean> {
  return (await selectParties(tx, caseId)).some((party) => party.partyId === partyId);
}
