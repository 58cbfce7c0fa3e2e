import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { judgeNewTerm } from "#tenants/cases/index.ts";
import { putFile, recordFile } from "#tenants/files/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { writeDate } from "#tenants/pdf/index.ts";
import { findSigningAuthority, mayDo, type Officer } from "#tenants/people/index.ts";
import { selectApprovals } from "../approval/store.ts";
import { checkLetter } from "../check-letter.ts";
import { hashLetter, issueLetter } from "../content.ts";
import { selectLetterCase } from "../drafting/store.ts";
import { readTypedDate } from "../drafting/typed-fields.ts";
import type { Letter } from "../letter.ts";
import { rulesOf } from "../letter-rules.ts";
import { type OpenVersion, openVersion } from "../open-version.ts";
import type { SignRefusal } from "../refusals.ts";
import { renderLetterPdf } from "../render-letter-pdf.ts";
import { updateDocument } from "../store.ts";
import type { ReadVersion } from "../types.ts";
import { openDemoSeal } from "./demo-seal.ts";
import { keepSignature } from "./keep-signature.ts";
import type { SignaturePort } from "./signature-port.ts";

/**
 * Signs an approved letter: sets the day and the signatory's name, prints it as it will stay, and signs a statement
 * over what was approved and over the print (IK § 33-34).
 * Refuses whoever has no signing authorisation today, content other than the approved, and a decision that lacks a
 * part of KPA art. 107 § 1, and a notice of a new term that no term could be given any more (art. 36).
 * @param openPort which provider signs; the demonstration's seal unless told
 */
export async function signDocument(
  tx: TenantTx,
  officer: Officer,
  read: ReadVersion,
  openPort: (tx: TenantTx) => Promise<SignaturePort | undefined> = openDemoSeal,
): Promise<Outcome<{ fileSha256: string }, SignRefusal>> {
  if (!mayDo(officer, "sign")) return refused("not-allowed");
  const today = legalDate(tx.now);
  const authority = await findSigningAuthority(tx, officer.personId, today);
  if (!authority) return refused("no-signing-authority");
  const opened = await openVersion(tx, read, ["draft", "returned", "in-approval", "approved"]);
  if (!opened.done) return opened;
  const { document, version } = opened.value;
  if (document.state !== "approved") return refused("not-approved");
  if (!(await isAsApproved(tx, opened.value))) return refused("content-altered");
  const letter = issueLetter(version.letter, writeDate(today), officer);
  const flaw = await findFlaw(tx, letter, opened.value, today);
  if (flaw) return flaw;
  const port = await openPort(tx);
  if (!port) return refused("office-key-missing");

  const { documentId, caseId, mark } = document;
  const print = {
    identifier: documentId,
    createdAt: tx.now,
    signedWith: `${port.signedWith}, ${writeDate(today)}`,
  };
  const stored = await putFile(await renderLetterPdf(letter, print), `${document.title} ${mark}.pdf`);
  if (!stored.done) throw new Error(`The print of ${documentId} was refused: ${stored.refusal}`);
  const fileSha256 = stored.value.sha256;
  await updateDocument(tx, documentId, {
    state: "signed",
    fileId: await recordFile(tx, stored.value),
    awaitsPersonId: null,
  });
  await keepSignature(tx, officer, opened.value, { port, authority, fileSha256 });
  await settleNotices(tx, { documentId });
  const data = { version: version.number, sha256: version.sha256, fileSha256, keyId: port.keyId };
  await recordEvent(tx, { type: "document.signed", caseId, documentId, data });
  return done({ fileSha256 });
}

/** Whether the latest version says what was last approved, to the letter. */
async function isAsApproved(tx: TenantTx, { document, version }: OpenVersion): Promise<boolean> {
  const consent = (await selectApprovals(tx, document.documentId)).findLast(
    ({ verdict }) => verdict === "approved",
  );
  return consent?.versionNumber === version.number && consent.sha256 === hashLetter(version.letter);
}

async function findFlaw(
  tx: TenantTx,
  letter: Letter,
  { document, version }: OpenVersion,
  today: Temporal.PlainDate,
) {
  const { missing } = checkLetter(letter, document.template, version.fields);
  if (missing.length > 0) return refused("parts-missing", { parts: missing.join(", ") });
  if (rulesOf(document.template, letter.kind).effect !== "new-term") return undefined;
  const newTerm = readTypedDate(version.fields, "newTerm");
  const dueOn = (await selectLetterCase(tx, document.caseId))?.dueOn ?? null;
  // A day that was written over by hand is none that a clock could be set by.
  const judged = judgeNewTerm(newTerm ?? today, dueOn, today);
  return judged.done ? undefined : judged;
}
