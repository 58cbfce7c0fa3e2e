import type { TenantTx } from "#db/scope.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { Letter } from "../letter.ts";
import { rulesOf } from "../letter-rules.ts";
import { findHouseTemplate } from "../templates/catalogue.ts";
import { renderTemplate } from "../templates/render-template.ts";
import type { TemplateData, TemplateField } from "../templates/template.ts";
import type { CaseDocument, DocumentVersion } from "../types.ts";
import { caseData } from "./case-data.ts";
import { gatherFacts } from "./gather-facts.ts";
import { selectLetterCase } from "./store.ts";
import { fillDraft } from "./typed-fields.ts";
import { wholeTemplate } from "./write-letter.ts";

/** A field of a letter: what the case says, and what was typed over it. */
export interface SourceField {
  readonly field: TemplateField;
  readonly fromCase: readonly string[];
  readonly typed: readonly string[];
  /** As it stands in the letter. */
  readonly shown: readonly string[];
}

/** Where the text of a draft comes from. */
export interface LetterSources {
  readonly fields: readonly SourceField[];
  /** What the template gives by itself, with the fields as saved; a part that reads otherwise was written by hand. */
  readonly parts: Letter["parts"];
}

/** What the template of a document takes and gives; undefined for what wasn't drafted from one. */
export async function readSources(
  tx: TenantTx,
  officer: Officer,
  { document, version }: { readonly document: CaseDocument; readonly version: DocumentVersion },
): Promise<LetterSources | undefined> {
  const begun = findHouseTemplate(document.template ?? "");
  const letterCase = await selectLetterCase(tx, document.caseId);
  if (!begun || !letterCase) return undefined;
  const rules = rulesOf(begun.id, begun.kind);
  const facts = await gatherFacts(tx, officer, letterCase, rules);
  const template = wholeTemplate(begun, facts);
  const fromCase = caseData(facts, rules);
  const filled = fillDraft(template, fromCase, version.fields);
  const rendered = filled.done ? await renderTemplate(template, filled.value) : filled;
  return {
    fields: template.fields.map((field) => ({
      field,
      fromCase: textsOf(fromCase, field.name),
      typed: textsOf(version.fields, field.name),
      shown: filled.done ? textsOf(filled.value, field.name) : [],
    })),
    parts: rendered.done ? rendered.value.parts : version.letter.parts,
  };
}

function textsOf(data: TemplateData, name: string): string[] {
  return [data[name] ?? []].flat().filter((text) => text !== "");
}
