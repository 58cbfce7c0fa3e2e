import type { TenantTx } from "#db/scope.ts";

/** What was filed under this id with the office: which form and its text, exactly as it was hashed. */
export function selectSubmitted(tx: TenantTx, submissionId: string) {
  return tx.rows
    .selectFrom("submissions")
    .select(["service", "form_version as formVersion", "canonical"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", submissionId)
    .executeTakeFirst();
}

/** The application that a matter began with: its form, its text as filed, and whose account it was filed through. */
export function selectApplication(tx: TenantTx, residentCaseId: string) {
  return tx.rows
    .selectFrom("submissions")
    .select(["service", "form_version as formVersion", "canonical", "sender_name as accountHolder"])
    .where("tenant_id", "=", tx.tenantId)
    .where("resident_case_id", "=", residentCaseId)
    .where("kind", "=", "application")
    .executeTakeFirst();
}
