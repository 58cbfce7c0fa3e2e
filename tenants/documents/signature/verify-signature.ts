import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { canonicalJson, sha256Hex } from "#tenants/canonical.ts";
import { findFile, getFile } from "#tenants/files/index.ts";
import { hashLetter } from "../content.ts";
import { nameEnclosures } from "../enclosures/rules.ts";
import { selectEnclosures } from "../enclosures/store.ts";
import { selectDocument, selectVersion } from "../store.ts";
import { isSealGenuine } from "./demo-seal.ts";
import { signatureLabels } from "./signature-port.ts";
import type { Signature, SignatureStatement } from "./statement.ts";
import { selectSignature } from "./store.ts";

/** Why a signature doesn't hold. */
export type SignatureFault =
  | "statement-not-signed"
  | "statement-of-another"
  | "content-altered"
  | "file-altered"
  | "file-missing"
  | "enclosures-altered"
  | "kind-unsupported";

/** What checking a signature found (IK § 47.4: the result and the day of the check). */
export interface SignatureVerdict {
  readonly isValid: boolean;
  readonly faults: readonly SignatureFault[];
  /** Polish name of the kind of signature. */
  readonly label: string;
  readonly personName: string;
  readonly personPosition: string;
  readonly signedAt: Temporal.Instant;
  readonly checkedAt: Temporal.Instant;
}

/** Checks a document's signature, the content that was signed and the file it went out as; null: not signed. */
export async function verifySignature(tx: TenantTx, documentId: string): Promise<SignatureVerdict | null> {
  const signature = await selectSignature(tx, documentId);
  if (!signature) return null;
  const sealFaults = checkSeal(signature);
  // Nothing unsigned is ever parsed.
  const faults = sealFaults.length > 0 ? sealFaults : await checkContent(tx, documentId, signature);
  const { personName, personPosition, signedAt } = signature;
  return {
    isValid: faults.length === 0,
    faults,
    label: signatureLabels[signature.kind],
    personName,
    personPosition,
    signedAt,
    checkedAt: tx.wallNow,
  };
}

function checkSeal({ kind, statement, signature, publicKey }: Signature): SignatureFault[] {
  if (kind !== "demo-seal") return ["kind-unsupported"];
  return isSealGenuine(statement, signature, publicKey) ? [] : ["statement-not-signed"];
}

async function checkContent(
  tx: TenantTx,
  documentId: string,
  signature: Signature,
): Promise<SignatureFault[]> {
  const said = JSON.parse(signature.statement) as SignatureStatement;
  const isOwn =
    canonicalJson(said) === signature.statement &&
    said.documentId === documentId &&
    said.fileSha256 === signature.fileSha256 &&
    said.keyId === signature.keyId &&
    said.person === signature.personName &&
    said.signedAt === signature.signedAt.toString();
  const version = await selectVersion(tx, documentId, said.documentVersion);
  const isContentWhole = version !== undefined && hashLetter(version.letter) === said.contentSha256;
  const enclosed = await selectEnclosures(tx, documentId, said.documentVersion);
  const areFilesAsNamed =
    !isContentWhole || hashLetter(nameEnclosures(version.letter, enclosed)) === said.contentSha256;
  return [
    ...(isOwn ? [] : (["statement-of-another"] as const)),
    ...(isContentWhole ? [] : (["content-altered"] as const)),
    ...(areFilesAsNamed ? [] : (["enclosures-altered"] as const)),
    ...(await checkFile(tx, documentId, said.fileSha256)),
  ];
}

async function checkFile(tx: TenantTx, documentId: string, signedSha256: string): Promise<SignatureFault[]> {
  const document = await selectDocument(tx, documentId);
  const file = document?.fileId ? await findFile(tx, document.fileId) : undefined;
  if (!file) return ["file-missing"];
  const content = await getFile(file.sha256);
  if (!content.done) return content.refusal === "file-missing" ? ["file-missing"] : ["file-altered"];
  return sha256Hex(content.value) === signedSha256 ? [] : ["file-altered"];
}
