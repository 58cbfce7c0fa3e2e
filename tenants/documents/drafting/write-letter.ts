import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { actsFor } from "../acts-for.ts";
import type { Letter } from "../letter.ts";
import type { DraftRefusal, FieldRefusal } from "../refusals.ts";
import { renderTemplate } from "../templates/render-template.ts";
import type { LetterTemplate, TemplateData } from "../templates/template.ts";
import { caseData } from "./case-data.ts";
import { gatherFacts } from "./gather-facts.ts";
import type { LetterCase } from "./letter-facts.ts";
import { selectLetterCase } from "./store.ts";
import { fillDraft } from "./typed-fields.ts";

/** What the clerk gives: values of fields, and parts she wrote over by hand. */
export interface Written {
  readonly fields: TemplateData;
  readonly parts?: Letter["parts"];
}

/**
 * The open case, if this officer may write in it: she handles it, stands in for who does, or works in its unit.
 */
export async function openLetterCase(
  tx: TenantTx,
  officer: Officer,
  caseId: string,
): Promise<Outcome<LetterCase, Extract<DraftRefusal, `case-${string}` | "not-your-case">>> {
  const letterCase = await selectLetterCase(tx, caseId);
  if (!letterCase) return refused("case-unknown");
  if (letterCase.state !== "open") return refused("case-closed", { mark: letterCase.mark });
  const isHers = officer.unitId === letterCase.unitId || (await actsFor(tx, officer, letterCase.handlerId));
  return isHers ? done(letterCase) : refused("not-your-case", { handler: letterCase.handlerName });
}

/** Writes the letter of a template for this case: its facts, over them what was typed, over both what was written by hand. */
export async function writeLetter(
  tx: TenantTx,
  officer: Officer,
  letterCase: LetterCase,
  template: LetterTemplate,
  written: Written,
): Promise<Outcome<Letter, FieldRefusal>> {
  const facts = await gatherFacts(tx, officer, letterCase);
  const filled = fillDraft(template, caseData(facts), written.fields);
  if (!filled.done) return filled;
  const rendered = await renderTemplate(template, filled.value);
  if (!rendered.done) return rendered;
  return done({ ...rendered.value, parts: { ...rendered.value.parts, ...written.parts } });
}
