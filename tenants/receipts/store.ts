import type { Temporal } from "temporal-polyfill";
import type { FilingTx, PublicTx, ResidentTx } from "#db/scope.ts";

/** A receipt as it was sealed. */
export interface SealedReceipt {
  readonly id: string;
  readonly submissionId: string;
  readonly rpw: string;
  readonly canonical: string;
  readonly signature: string;
  readonly keyId: string;
  readonly checkHash: string;
}

/** Inserts a sealed receipt. */
export async function insertReceipt(tx: FilingTx, receipt: SealedReceipt): Promise<void> {
  await tx.rows
    .insertInto("receipts")
    .values({
      tenant_id: tx.tenantId,
      id: receipt.id,
      resident_id: tx.residentId,
      submission_id: receipt.submissionId,
      rpw: receipt.rpw,
      canonical: receipt.canonical,
      signature: receipt.signature,
      key_id: receipt.keyId,
      check_hash: receipt.checkHash,
      issued_at: tx.now,
    })
    .execute();
}

/** A sealed receipt of a resident, with what it was issued for. */
export interface OwnReceipt extends SealedReceipt {
  readonly tenantId: number;
  readonly residentCaseId: string;
  readonly issuedAt: Temporal.Instant;
}

/** The resident's receipts: the one named, or all of a case, oldest first. */
export function selectReceipts(
  tx: ResidentTx,
  only: { readonly id: string } | { readonly residentCaseId: string },
): Promise<OwnReceipt[]> {
  const receipts = tx.rows
    .selectFrom("receipts")
    .innerJoin("submissions", (join) =>
      join
        .onRef("submissions.tenant_id", "=", "receipts.tenant_id")
        .onRef("submissions.id", "=", "receipts.submission_id"),
    )
    .select(["receipts.tenant_id as tenantId", "receipts.id", "submission_id as submissionId", "rpw"])
    .select(["receipts.canonical", "signature", "key_id as keyId", "check_hash as checkHash"])
    .select(["issued_at as issuedAt", "resident_case_id as residentCaseId"])
    .where("receipts.resident_id", "=", tx.residentId)
    .orderBy("issued_at")
    .orderBy("receipts.id");
  return (
    "id" in only
      ? receipts.where("receipts.id", "=", only.id)
      : receipts.where("resident_case_id", "=", only.residentCaseId)
  ).execute();
}

/** The receipt that the visitor's code opens, with the public half of the key that signed it. */
export function selectByCode(
  tx: PublicTx,
  checkHash: string,
): Promise<{ canonical: string; signature: string; publicKey: string } | undefined> {
  return tx.rows
    .selectFrom("receipts")
    .innerJoin("office_keys", (join) =>
      join
        .onRef("office_keys.tenant_id", "=", "receipts.tenant_id")
        .onRef("office_keys.id", "=", "receipts.key_id"),
    )
    .select(["canonical", "signature", "public_key as publicKey"])
    .where("check_hash", "=", checkHash)
    .executeTakeFirst();
}
