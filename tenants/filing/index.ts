/** Room: drafts of a resident, their filing with an office, and the opening of letters. */
export type { ProblemPage } from "./check-draft.ts";
export { readSubmittedAnswers } from "./compose-submission.ts";
export { attachFile, type Upload } from "./drafts/attach-file.ts";
export { discardDraft } from "./drafts/discard-draft.ts";
export { findDraft } from "./drafts/find-draft.ts";
export { findFiled } from "./drafts/find-filed.ts";
export { listDrafts } from "./drafts/list-drafts.ts";
export { removeFile } from "./drafts/remove-file.ts";
export { type Review, reviewDraft } from "./drafts/review-draft.ts";
export { type PostedPage, type SavedPage, savePage } from "./drafts/save-page.ts";
export { type DraftWish, type StartRefusal, startDraft } from "./drafts/start-draft.ts";
export { type FilingOrder, type FilingRefusal, fileApplication } from "./file-application.ts";
export type { NamedParty } from "./named-parties.ts";
export { openLetter } from "./open-letter.ts";
export { findNamedParties } from "./submitted/find-named-parties.ts";
export { listSubmittedAnswers } from "./submitted/list-submitted-answers.ts";
export type { Draft, Filed, FilingKind } from "./types.ts";
export { takesLetters, takesWithdrawal } from "./what-may-be-filed.ts";
