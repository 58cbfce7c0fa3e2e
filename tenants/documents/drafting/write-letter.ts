import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { Letter, WritablePart } from "../letter.ts";
import { rulesOf } from "../letter-rules.ts";
import type { FieldRefusal } from "../refusals.ts";
import { renderTemplate } from "../templates/render-template.ts";
import type { LetterTemplate, TemplateData } from "../templates/template.ts";
import { caseData } from "./case-data.ts";
import { gatherFacts } from "./gather-facts.ts";
import type { LetterCase } from "./letter-facts.ts";
import { fillDraft } from "./typed-fields.ts";

/** What the clerk gives: values of fields, and parts she wrote over by hand. */
export interface Written {
  readonly fields: TemplateData;
  readonly parts?: Readonly<Partial<Record<WritablePart, readonly string[]>>>;
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
  const filled = fillDraft(template, caseData(facts, rulesOf(template.id, template.kind)), written.fields);
  if (!filled.done) return filled;
  const rendered = await renderTemplate(template, filled.value);
  if (!rendered.done) return rendered;
  return done({ ...rendered.value, parts: { ...rendered.value.parts, ...written.parts } });
}
