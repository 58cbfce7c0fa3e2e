import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { Approval } from "../types.ts";

/** Inserts a verdict; the role has no right to change it afterwards. */
export async function insertApproval(
  tx: TenantTx,
  documentId: string,
  approval: Omit<Approval, "decidedAt">,
): Promise<void> {
  await tx.rows
    .insertInto("approvals")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      document_id: documentId,
      version_number: approval.versionNumber,
      sha256: approval.sha256,
      person_id: approval.personId,
      person_name: approval.personName,
      person_position: approval.personPosition,
      verdict: approval.verdict,
      remarks: approval.remarks,
      decided_at: tx.now,
    })
    .execute();
}

/** All verdicts on a document, the oldest first. */
export async function selectApprovals(tx: TenantTx, documentId: string): Promise<Approval[]> {
  const rows = await tx.rows
    .selectFrom("approvals")
    .select([
      "version_number as versionNumber",
      "sha256",
      "person_id as personId",
      "person_name as personName",
    ])
    .select(["person_position as personPosition", "verdict", "remarks", "decided_at as decidedAt"])
    .where("tenant_id", "=", tx.tenantId)
    .where("document_id", "=", documentId)
    .orderBy("decided_at")
    .orderBy("id")
    .execute();
  return rows as Approval[];
}
