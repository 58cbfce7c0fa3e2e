import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { SignatureKind } from "./signature-port.ts";
import type { Signature } from "./statement.ts";

/** Inserts a document's signature; the role has no right to change it afterwards. */
export async function insertSignature(
  tx: TenantTx,
  documentId: string,
  signature: Omit<Signature, "publicKey">,
): Promise<void> {
  await tx.rows
    .insertInto("signatures")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      document_id: documentId,
      version_number: signature.versionNumber,
      person_id: signature.personId,
      person_name: signature.personName,
      person_position: signature.personPosition,
      kind: signature.kind,
      statement: signature.statement,
      signature: signature.signature,
      key_id: signature.keyId,
      file_sha256: signature.fileSha256,
      signed_at: signature.signedAt,
    })
    .execute();
}

/** The signature of a document with the public half of its key; null before it is signed. */
export async function selectSignature(tx: TenantTx, documentId: string): Promise<Signature | null> {
  const row = await tx.rows
    .selectFrom("signatures")
    .innerJoin("office_keys", (join) =>
      join
        .onRef("office_keys.tenant_id", "=", "signatures.tenant_id")
        .onRef("office_keys.id", "=", "signatures.key_id"),
    )
    .select(["version_number as versionNumber", "person_id as personId", "person_name as personName"])
    .select(["person_position as personPosition", "kind", "statement", "signature", "key_id as keyId"])
    .select(["public_key as publicKey", "file_sha256 as fileSha256", "signed_at as signedAt"])
    .where("signatures.tenant_id", "=", tx.tenantId)
    .where("document_id", "=", documentId)
    .executeTakeFirst();
  return row ? { ...row, kind: row.kind as SignatureKind } : null;
}
