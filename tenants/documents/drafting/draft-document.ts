import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { moveToStage } from "#tenants/cases/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { hashLetter } from "../content.ts";
import type { DraftRefusal } from "../refusals.ts";
import { insertDocument, insertVersion } from "../store.ts";
import { findHouseTemplate } from "../templates/catalogue.ts";
import { nameLetter } from "../templates/template.ts";
import type { ReadVersion } from "../types.ts";
import { lockToWrite } from "./open-letter-case.ts";
import { type Written, writeLetter } from "./write-letter.ts";

/** A letter to be begun. */
export interface NewDraft extends Partial<Written> {
  readonly caseId: string;
  /** Id of a house template. */
  readonly template: string;
}

/**
 * Begins a letter in a case: fills the template from the case and from what was typed, and keeps it as version 1.
 * It may be unfinished; a date, an amount or a number that can't stand is refused at once.
 */
export async function draftDocument(
  tx: TenantTx,
  officer: Officer,
  draft: NewDraft,
): Promise<Outcome<ReadVersion, DraftRefusal>> {
  const letterCase = await lockToWrite(tx, officer, draft.caseId);
  if (!letterCase.done) return letterCase;
  const template = findHouseTemplate(draft.template);
  if (!template) return refused("template-unknown");
  const fields = draft.fields ?? {};
  const letter = await writeLetter(tx, officer, letterCase.value, template, { ...draft, fields });
  if (!letter.done) return letter;
  const [documentId, number, authorId] = [newId(), 1, officer.personId];
  const { kind: type } = letter.value;
  const { caseId } = draft;
  await insertDocument(tx, {
    documentId,
    caseId,
    type,
    title: nameLetter(template, letter.value),
    template: template.id,
    authorId,
  });
  const sha256 = hashLetter(letter.value);
  await insertVersion(tx, documentId, { number, fields, letter: letter.value, sha256, authorId });
  await recordEvent(tx, { type: "document.created", caseId, documentId, data: { template: template.id } });
  const isDecision = type === "decision";
  await moveToStage(tx, caseId, isDecision ? "decision-drafting" : "drafting");
  const { residentCaseId } = letterCase.value;
  if (isDecision && residentCaseId)
    await tellResident(tx, residentCaseId, { stage: "decision-being-prepared" });
  return done({ documentId, versionNumber: number });
}
