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
