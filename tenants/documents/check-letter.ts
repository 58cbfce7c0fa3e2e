import { checkDecision, type PartCheck } from "./check-decision.ts";
import { readEnclosures } from "./enclosures/rules.ts";
import type { Letter } from "./letter.ts";
import { rulesOf } from "./letter-rules.ts";
import { findHouseTemplate } from "./templates/catalogue.ts";
import { dataProtectionFields } from "./templates/data-protection.ts";
import { blankOf, readChoice, type TemplateData } from "./templates/template.ts";

/** What is still to be done before a letter may be signed. */
export interface LetterCheck {
  /** The parts of KPA art. 107 § 1; none for a letter that decides nothing. */
  readonly checklist: readonly PartCheck[];
  /** Fields that stand in the text as blanks, and enclosures that have to be there and aren't, by their Polish names. */
  readonly blanks: readonly string[];
  /** All that blocks signing, in Polish. */
  readonly missing: readonly string[];
}

/**
 * Checks a letter against its kind's statutory parts, for blanks left in its text and for what it is to hand over.
 * @param typed what its author typed, while the letter isn't issued: a choice that is hers stays open until she makes
 *   it, even where she wrote over the words that say so
 */
export function checkLetter(letter: Letter, template: string | null, typed?: TemplateData): LetterCheck {
  const { decision, handsOver } = rulesOf(template, letter.kind);
  const checklist = decision ? checkDecision(letter, decision) : [];
  const text = [letter.title, ...Object.values(letter.parts).flat()].join("\n");
  const own = (template && findHouseTemplate(template)?.fields) || [];
  const unfilled = [...own, ...dataProtectionFields]
    .filter((field) => {
      const isHerChoice = field.choices && field.from === "clerk" && field.required;
      return text.includes(blankOf(field)) || (typed && isHerChoice && !readChoice(field, typed));
    })
    .map((field) => field.label);
  const isEmpty = handsOver && readEnclosures(letter).length === 0;
  const blanks = isEmpty ? [...unfilled, "Załączniki"] : unfilled;
  const absent = checklist
    .filter((check) => !check.present && !check.mayBeOmitted)
    .map((check) => check.label);
  return { checklist, blanks, missing: [...absent, ...blanks] };
}
