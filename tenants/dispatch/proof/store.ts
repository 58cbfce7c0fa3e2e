import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Delivery } from "../types.ts";

/** A letter in an account, as its delivery needs it; locked to the end of the transaction. */
export function lockLetter(tx: TenantTx, letterId: string) {
  return tx.rows
    .selectFrom("resident_letters")
    .select(["opened_at as openedAt", "effective_on as effectiveOn"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", letterId)
    .forUpdate()
    .executeTakeFirst();
}

/** Dates that run from a delivery. */
export interface LetterDates {
  readonly effectiveOn: Temporal.PlainDate;
  readonly appealDueOn: Temporal.PlainDate | null;
  readonly answerDueOn: Temporal.PlainDate | null;
}

/** Writes on the resident's side from when her letter counts, and what she may do until when. */
export async function updateLetterDates(tx: TenantTx, letterId: string, dates: LetterDates): Promise<void> {
  await tx.rows
    .updateTable("resident_letters")
    .set({
      effective_on: dates.effectiveOn,
      appeal_due_on: dates.appealDueOn,
      answer_due_on: dates.answerDueOn,
    })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", letterId)
    .execute();
}

/** Whose case a delivery belongs to: its state, the handler, the resident's side of it, and the office's slug. */
export function selectDeliveryCase(tx: TenantTx, caseId: string) {
  return tx.rows
    .selectFrom("cases")
    .innerJoin("tenants", "tenants.id", "cases.tenant_id")
    .leftJoin("resident_cases", (join) =>
      join
        .onRef("resident_cases.tenant_id", "=", "cases.tenant_id")
        .onRef("resident_cases.id", "=", "cases.resident_case_id"),
    )
    .select(["handler_id as handlerId", "resident_case_id as residentCaseId", "slug"])
    .select(["cases.state as caseState", "resident_cases.stage as residentStage"])
    .where("cases.tenant_id", "=", tx.tenantId)
    .where("cases.id", "=", caseId)
    .executeTakeFirstOrThrow();
}

/**
 * Whether a delivery concerns the resident whose matter the case is: it went to her account, or to her, or to her
 * attorney, on paper. One to another party says nothing of her own terms.
 */
export async function selectIsResidents(
  tx: TenantTx,
  { channel, partyId }: Pick<Delivery, "channel" | "partyId">,
): Promise<boolean> {
  if (channel === "account" || partyId === null) return true;
  const row = await tx.rows
    .selectFrom("case_parties as receiver")
    .leftJoin("case_parties as party", (join) =>
      join
        .onRef("party.tenant_id", "=", "receiver.tenant_id")
        .onRef("party.id", "=", "receiver.represents_id"),
    )
    .select(["receiver.resident_id as own", "party.resident_id as represented"])
    .where("receiver.tenant_id", "=", tx.tenantId)
    .where("receiver.id", "=", partyId)
    .executeTakeFirst();
  return row !== undefined && (row.own !== null || row.represented !== null);
}

/** How the deliveries of one document stand; one that failed and was begun anew counts no more. */
export async function selectStates(tx: TenantTx, documentId: string): Promise<string[]> {
  const rows = await tx.rows
    .selectFrom("deliveries")
    .select("state")
    .where("tenant_id", "=", tx.tenantId)
    .where("document_id", "=", documentId)
    .where("replaced_by", "is", null)
    .execute();
  return rows.map(({ state }) => state);
}
