import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { hashLetter } from "../content.ts";
import type { OpenVersion } from "../open-version.ts";
import type { DraftRefusal } from "../refusals.ts";
import { insertVersion, updateDocument } from "../store.ts";
import { findHouseTemplate } from "../templates/catalogue.ts";
import type { DocumentVersion } from "../types.ts";
import { lockOpenLetterCase } from "./open-letter-case.ts";
import { type Written, writeLetter } from "./write-letter.ts";

/** Adds a version to an open document, under the name of whoever wrote it. */
export async function addVersion(
  tx: TenantTx,
  officer: Officer,
  { document, version }: OpenVersion,
  written: Written,
): Promise<Outcome<Pick<DocumentVersion, "number" | "sha256" | "letter">, DraftRefusal>> {
  const { documentId, caseId } = document;
  const letterCase = await lockOpenLetterCase(tx, caseId);
  if (!letterCase.done) return letterCase;
  const template = findHouseTemplate(document.template ?? "");
  if (!template) return refused("template-unknown");
  const letter = await writeLetter(tx, officer, letterCase.value, template, written);
  if (!letter.done) return letter;
  const next = { number: version.number + 1, letter: letter.value, sha256: hashLetter(letter.value) };
  await insertVersion(tx, documentId, { ...next, fields: written.fields, authorId: officer.personId });
  await updateDocument(tx, documentId, { versionNumber: next.number });
  await recordEvent(tx, { type: "document.saved", caseId, documentId, data: { version: next.number } });
  return done(next);
}
