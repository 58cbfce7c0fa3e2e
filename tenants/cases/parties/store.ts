import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { NewParty, Party } from "../types.ts";

/** Inserts the parties of a case; whom an attorney acts for stands before her. */
export async function insertParties(
  tx: TenantTx,
  caseId: string,
  parties: readonly NewParty[],
): Promise<void> {
  if (parties.length === 0) return;
  const rows = parties.map(({ partyId, residentId, representsId, ...party }) => ({
    tenant_id: tx.tenantId,
    id: partyId,
    case_id: caseId,
    ...party,
    resident_id: residentId,
    represents_id: representsId,
  }));
  await tx.rows.insertInto("case_parties").values(rows).execute();
}

/** All that were parties of a case or still are, in the order they were entered. */
export async function selectParties(tx: TenantTx, caseId: string): Promise<Party[]> {
  const rows = await tx.rows
    .selectFrom("case_parties")
    .select(["id as partyId", "name", "address", "role", "channel", "resident_id as residentId"])
    .select(["represents_id as representsId", "ended_on as endedOn", "ade"])
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .orderBy("id")
    .execute();
  return rows as Party[];
}

/** What may be put right of a party. */
export type PartyChange = Partial<Pick<Party, "name" | "address" | "ade" | "channel">>;

/** Changes a party of a locked case. */
export async function updateParty(tx: TenantTx, partyId: string, change: PartyChange): Promise<void> {
  await tx.rows
    .updateTable("case_parties")
    .set(change)
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", partyId)
    .execute();
}

/** Ends a party of a locked case, and with her those who act for her. */
export async function updatePartyEnd(
  tx: TenantTx,
  partyId: string,
  endedOn: Temporal.PlainDate,
): Promise<void> {
  await tx.rows
    .updateTable("case_parties")
    .set({ ended_on: endedOn })
    .where("tenant_id", "=", tx.tenantId)
    .where((row) => row.or([row("id", "=", partyId), row("represents_id", "=", partyId)]))
    .where("ended_on", "is", null)
    .execute();
}
