import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { LetterCase, LetterParty } from "./letter-facts.ts";

/** Locks a case to the end of the transaction. */
export async function lockLetterCase(tx: TenantTx, caseId: string): Promise<void> {
  await tx.rows
    .selectFrom("cases")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", caseId)
    .forUpdate()
    .execute();
}

/** The case as letters speak of it, with its parties of today in the order they were entered. */
export async function selectLetterCase(tx: TenantTx, caseId: string): Promise<LetterCase | undefined> {
  const row = await tx.rows
    .selectFrom("cases")
    .innerJoin("officers", (join) =>
      join
        .onRef("officers.tenant_id", "=", "cases.tenant_id")
        .onRef("officers.person_id", "=", "cases.handler_id"),
    )
    .select(["cases.id as caseId", "mark", "title", "state", "category", "service"])
    .select(["cases.unit_id as unitId", "handler_id as handlerId", "officers.name as handlerName"])
    .select(["resident_case_id as residentCaseId", "started_on as startedOn", "due_on as dueOn"])
    .where("cases.tenant_id", "=", tx.tenantId)
    .where("cases.id", "=", caseId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...row,
    state: row.state as LetterCase["state"],
    receivedOn: (await selectFirstReceipt(tx, caseId)) ?? row.startedOn,
    parties: await selectParties(tx, caseId),
  };
}

async function selectFirstReceipt(tx: TenantTx, caseId: string): Promise<Temporal.PlainDate | undefined> {
  const row = await tx.rows
    .selectFrom("incoming_items")
    .select("received_on")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .orderBy("registered_at")
    .executeTakeFirst();
  return row?.received_on;
}

async function selectParties(tx: TenantTx, caseId: string): Promise<LetterParty[]> {
  const rows = await tx.rows
    .selectFrom("case_parties")
    .select(["id as partyId", "name", "address", "role", "channel", "resident_id as residentId"])
    .select("represents_id as representsId")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("ended_on", "is", null)
    .orderBy("id")
    .execute();
  return rows as LetterParty[];
}

/** To whom letters of the case have gone; a letter that came back undelivered doesn't count. */
export function selectAddressed(tx: TenantTx, caseId: string) {
  return tx.rows
    .selectFrom("deliveries")
    .select(["party_id as partyId", "addressee as name"])
    .distinct()
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("state", "in", ["sent", "delivered"])
    .execute();
}
