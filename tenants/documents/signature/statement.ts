import type { Temporal } from "temporal-polyfill";
import { canonicalJson } from "#tenants/canonical.ts";
import type { SignatureKind } from "./signature-port.ts";

/** What is signed: which document, what it says, the file it went out as, who signs and when. */
export interface SignatureStatement {
  readonly kind: "epowiat-signature";
  readonly version: 1;
  readonly documentId: string;
  readonly mark: string;
  readonly documentVersion: number;
  /** SHA-256 of the approved letter's canonical JSON. */
  readonly contentSha256: string;
  /** SHA-256 of the PDF. */
  readonly fileSha256: string;
  readonly person: string;
  readonly position: string;
  /** Extent of the person's signing authorisation on that day. */
  readonly authority: string;
  /** ISO instant. */
  readonly signedAt: string;
  readonly signatureKind: SignatureKind;
  readonly keyId: string;
}

/** A signature as it is kept. */
export interface Signature {
  readonly versionNumber: number;
  readonly personId: string;
  readonly personName: string;
  readonly personPosition: string;
  readonly kind: SignatureKind;
  /** Canonical JSON of the statement, exactly as signed. */
  readonly statement: string;
  readonly signature: string;
  readonly keyId: string;
  /** The public half of the key, SPKI in DER, base64. */
  readonly publicKey: string;
  readonly fileSha256: string;
  readonly signedAt: Temporal.Instant;
}

/** The text that is signed. */
export function writeStatement(statement: SignatureStatement): string {
  return canonicalJson(statement);
}
