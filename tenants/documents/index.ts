/** Room: letters and decisions: what they hold, what the law asks of them, how they are filled and printed. */
export {
  type CheckedPart,
  checkDecision,
  type DecisionRules,
  maySign,
  type PartCheck,
} from "./check-decision.ts";
export { dateLetter, type Letter, type LetterPart, letterParts, readPart, signingDate } from "./letter.ts";
export { type LetterPrint, renderLetterPdf } from "./render-letter-pdf.ts";
export { findHouseTemplate, houseTemplates } from "./templates/catalogue.ts";
export { checkTemplateSource, type TemplateSourceRefusal } from "./templates/check-template-source.ts";
export { renderTemplate, type TemplateRefusal } from "./templates/render-template.ts";
export type { LetterTemplate, TemplateData, TemplateField } from "./templates/template.ts";
