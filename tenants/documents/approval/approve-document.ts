import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { hashLetter } from "../content.ts";
import { addVersion } from "../drafting/add-version.ts";
import type { Written } from "../drafting/write-letter.ts";
import { type OpenVersion, openVersion } from "../open-version.ts";
import type { ApproveRefusal, DraftRefusal } from "../refusals.ts";
import type { DocumentVersion, ReadVersion } from "../types.ts";
import { findApproverById, findSignatory } from "./find-next-person.ts";
import { isBeforeHer } from "./is-before-her.ts";
import { passOn } from "./pass-on.ts";
import { insertApproval } from "./store.ts";

/** Consent to a version; with a further approver it goes on to her, without one to the signatory. */
export type Consent = ReadVersion & { readonly nextApproverId?: string };

/**
 * Approves a draft: name, position and time are bound to the SHA-256 of what was read (IK § 12, § 32), no electronic
 * signature needed. Refuses its author, and whoever isn't the one it waits for or her substitute.
 */
export async function approveDocument(
  tx: TenantTx,
  officer: Officer,
  consent: Consent,
): Promise<Outcome<undefined, ApproveRefusal>> {
  const opened = await openForConsent(tx, officer, consent);
  if (!opened.done) return opened;
  const { document, version } = opened.value;
  if (version.authorId === officer.personId) return refused("own-draft");
  return consentTo(tx, officer, document, version, consent.nextApproverId);
}

/**
 * Puts the acceptor's own corrections into a new version, which bears her name, and approves that one (IK § 32).
 * Refuses the draft's author, and what can't be saved.
 */
export async function correctAndApprove(
  tx: TenantTx,
  officer: Officer,
  { fields, parts, ...consent }: Consent & Written,
): Promise<Outcome<undefined, ApproveRefusal | DraftRefusal>> {
  const opened = await openForConsent(tx, officer, consent);
  if (!opened.done) return opened;
  const corrected = await addVersion(tx, officer, opened.value, { fields, parts });
  if (!corrected.done) return corrected;
  return consentTo(tx, officer, opened.value.document, corrected.value, consent.nextApproverId);
}

async function openForConsent(
  tx: TenantTx,
  officer: Officer,
  consent: Consent,
): Promise<Outcome<OpenVersion, ApproveRefusal>> {
  if (!mayDo(officer, "approve")) return refused("not-allowed");
  const opened = await openVersion(tx, consent, ["in-approval"]);
  if (!opened.done) return opened;
  const { document, version } = opened.value;
  if (document.authorId === officer.personId) return refused("own-draft");
  if (!(await isBeforeHer(tx, officer, document))) return refused("not-yours-to-approve");
  return hashLetter(version.letter) === version.sha256 ? opened : refused("content-altered");
}

async function consentTo(
  tx: TenantTx,
  officer: Officer,
  document: OpenVersion["document"],
  version: Pick<DocumentVersion, "number" | "sha256">,
  nextApproverId: string | undefined,
): Promise<Outcome<undefined, ApproveRefusal>> {
  const next = nextApproverId ? await findApproverById(tx, nextApproverId) : await findSignatory(tx);
  if (!next) return refused(nextApproverId ? "no-approver" : "no-signatory");
  const { documentId, caseId } = document;
  await insertApproval(tx, documentId, {
    versionNumber: version.number,
    sha256: version.sha256,
    personId: officer.personId,
    personName: officer.name,
    personPosition: officer.position,
    verdict: "approved",
    remarks: null,
  });
  await passOn(tx, officer, document, next.personId, nextApproverId ? "in-approval" : "approved");
  const data = { version: version.number, sha256: version.sha256 };
  await recordEvent(tx, { type: "document.approved", caseId, documentId, data });
  return done();
}
