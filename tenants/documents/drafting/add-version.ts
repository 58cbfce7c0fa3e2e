import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { selectEnclosures } from "../enclosures/store.ts";
import type { OpenVersion } from "../open-version.ts";
import type { DraftRefusal } from "../refusals.ts";
import { findHouseTemplate } from "../templates/catalogue.ts";
import { nameLetter } from "../templates/template.ts";
import type { DocumentVersion } from "../types.ts";
import { keepVersion } from "./keep-version.ts";
import { lockOpenLetterCase } from "./open-letter-case.ts";
import { type Written, writeLetter } from "./write-letter.ts";

/** Adds a version to an open document, under the name of whoever wrote it; the files that go with it stay. */
export async function addVersion(
  tx: TenantTx,
  officer: Officer,
  open: OpenVersion,
  written: Written,
): Promise<Outcome<Pick<DocumentVersion, "number" | "sha256" | "letter">, DraftRefusal>> {
  const { documentId, caseId, template: templateId } = open.document;
  const letterCase = await lockOpenLetterCase(tx, caseId);
  if (!letterCase.done) return letterCase;
  const template = findHouseTemplate(templateId ?? "");
  if (!template) return refused("template-unknown");
  const letter = await writeLetter(tx, officer, letterCase.value, template, written);
  if (!letter.done) return letter;
  const enclosed = await selectEnclosures(tx, documentId, open.version.number);
  const title = nameLetter(template, letter.value);
  const { fields } = written;
  return done(await keepVersion(tx, officer, open, { title, fields, letter: letter.value, enclosed }));
}
