export { type Answer, type Answers, type Attachment, isFilled, type Parts, readAnswer } from "./answer.ts";
export { listInputs, readPage, replacePage } from "./answers.ts";
export { hashCanonical, toCanonicalJson } from "./canonical.ts";
export { answerForms, findForm, listForms, type PublishedForm } from "./catalogue.ts";
export { addItem, attach, detach, listAttachments, removeItem } from "./change-answers.ts";
export { type CheckedAnswers, checkForm, checkPage } from "./check-answers.ts";
export { compileForm, compilePage, listProblems, type Problem, type Reading } from "./compile.ts";
export { compute } from "./compute.ts";
export { type Condition, holds } from "./conditions.ts";
export { type FormDefinition, listFields, listPages, type Page, type Section } from "./definition.ts";
export {
  type AskedField,
  type ComputedField,
  type Field,
  type GroupField,
  isAsked,
  type Language,
  partsOf,
  type SimpleField,
  type Text,
} from "./fields.ts";
export { checkAde } from "./formats.ts";
export { listWarnings } from "./list-warnings.ts";
export { listProgress, type SectionProgress, type SectionState } from "./progress.ts";
export { listAnswers, listDropped, type ReviewPage, type ReviewRow, type ReviewSection } from "./review.ts";
export { listItemFields, type Visible, type VisiblePage, walkVisible } from "./visibility.ts";
