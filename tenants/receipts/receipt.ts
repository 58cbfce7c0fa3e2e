import { canonicalJson } from "#tenants/canonical.ts";

/** A file that came with a submission. */
export interface ReceivedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * What the office says it received: the counterpart of an UPP (poświadczenie przedłożenia, ustawa o
 * informatyzacji art. 3 pkt 20) for filings through an account in the office's own system. It holds hashes, not
 * contents, so it can be shown to check a copy without showing the copy.
 */
export interface Receipt {
  readonly kind: "epowiat-receipt";
  readonly version: 1;
  readonly office: { readonly slug: string; readonly name: string };
  /** RPW number, e.g. "RPW.4871.2026". */
  readonly registerNumber: string;
  /** ISO 8601 instant in UTC: the start of proceedings for an electronic filing (KPA art. 61 § 3a). */
  readonly receivedAt: string;
  readonly submission: {
    readonly id: string;
    /** SHA-256 of the submission's canonical JSON. */
    readonly sha256: string;
    readonly service: { readonly id: string; readonly name: string };
    readonly form: { readonly version: number; readonly sha256: string };
  };
  readonly attachments: readonly ReceivedFile[];
  readonly sender: { readonly name: string };
  /** Which of the office's keys signs it. */
  readonly keyId: string;
}

/** The text that is signed and kept: the receipt's canonical JSON. */
export function writeReceipt(receipt: Receipt): string {
  return canonicalJson(receipt);
}
