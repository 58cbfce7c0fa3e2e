import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { Letter, WritablePart } from "../letter.ts";
import { rulesOf } from "../letter-rules.ts";
import type { FieldRefusal } from "../refusals.ts";
import { withDataProtection } from "../templates/data-protection.ts";
import { renderTemplate } from "../templates/render-template.ts";
import type { LetterTemplate, TemplateData } from "../templates/template.ts";
import { caseData } from "./case-data.ts";
import { gatherFacts } from "./gather-facts.ts";
import type { LetterCase, LetterFacts } from "./letter-facts.ts";
import { fillDraft, judgeDays } from "./typed-fields.ts";

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
  const rules = rulesOf(template.id, template.kind);
  const facts = await gatherFacts(tx, officer, letterCase, rules);
  const whole = wholeTemplate(template, facts);
  const filled = fillDraft(whole, caseData(facts, rules), written.fields);
  if (!filled.done) return filled;
  const judged = judgeDays(whole, written.fields, legalDate(tx.now));
  if (!judged.done) return judged;
  const rendered = await renderTemplate(whole, filled.value);
  if (!rendered.done) return rendered;
  return done({ ...rendered.value, parts: { ...rendered.value.parts, ...written.parts } });
}

/**
 * The template with all that the law adds to it in this case: the clause of RODO art. 13 in the first letter to a party
 * (KPA art. 61 § 5), though the portal has shown her one at filing: that one is shorter.
 */
export function wholeTemplate(template: LetterTemplate, { isFirstToSomebody }: LetterFacts): LetterTemplate {
  const isForParties = !rulesOf(template.id, template.kind).goesOutside;
  return isForParties && isFirstToSomebody ? withDataProtection(template) : template;
}
