import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";

/** Who withdrew a letter, when and why. */
export interface Withdrawal {
  readonly personName: string;
  readonly personPosition: string | null;
  /** Empty where a draft was withdrawn without one. */
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** The withdrawal of a letter; null for one that wasn't withdrawn. */
export async function selectWithdrawal(tx: TenantTx, documentId: string): Promise<Withdrawal | null> {
  const row = await tx.rows
    .selectFrom("events")
    .select(["person_name as personName", "person_position as personPosition", "data", "at"])
    .where("tenant_id", "=", tx.tenantId)
    .where("document_id", "=", documentId)
    .where("type", "=", "document.withdrawn")
    .executeTakeFirst();
  if (!row) return null;
  const { data, ...by } = row;
  return { ...by, reason: (data as { readonly reason: string }).reason };
}

/** Where a case stands for its resident now. */
export async function selectResidentStage(tx: TenantTx, residentCaseId: string): Promise<string | undefined> {
  const row = await tx.rows
    .selectFrom("resident_cases")
    .select("stage")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", residentCaseId)
    .executeTakeFirst();
  return row?.stage;
}

/** Whether a decision of the case is being written, approved or signed. */
export async function selectIsBeingDecided(tx: TenantTx, caseId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("documents")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("kind", "=", "outgoing")
    .where("type", "=", "decision")
    .where("state", "in", ["draft", "in-approval", "returned", "approved", "signed"])
    .executeTakeFirst();
  return row !== undefined;
}

/** Letters of a matter that lie unopened in the account and don't count as delivered yet, the latest first. */
export function selectUnopened(tx: TenantTx, residentCaseId: string) {
  return tx.rows
    .selectFrom("resident_letters")
    .select(["document_kind as kind", "fiction_on as fictionOn"])
    .where("tenant_id", "=", tx.tenantId)
    .where("resident_case_id", "=", residentCaseId)
    .where("opened_at", "is", null)
    .where("effective_on", "is", null)
    .orderBy("id", "desc")
    .execute();
}

/** The day on which the latest decision of a case was delivered; undefined while none is. */
export async function selectDecidedOn(tx: TenantTx, caseId: string): Promise<Temporal.PlainDate | undefined> {
  const row = await tx.rows
    .selectFrom("deliveries")
    .innerJoin("documents", (join) =>
      join
        .onRef("documents.tenant_id", "=", "deliveries.tenant_id")
        .onRef("documents.id", "=", "deliveries.document_id"),
    )
    .select("effective_on as on")
    .where("deliveries.tenant_id", "=", tx.tenantId)
    .where("deliveries.case_id", "=", caseId)
    .where("documents.type", "=", "decision")
    .where("effective_on", "is not", null)
    .orderBy("effective_on", "desc")
    .executeTakeFirst();
  return row?.on ?? undefined;
}
