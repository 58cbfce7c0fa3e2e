/** Room: cases: mark, clock, handler, files, closure; worklists and case lists. */
export { addNote } from "./add-note.ts";
export { addParty, type PartyAddition } from "./add-party.ts";
export { type Attached, attachFiledItem } from "./attach-filed-item.ts";
export { type Attachment, attachItem } from "./attach-item.ts";
export { changeHandler } from "./change-handler.ts";
export { type CaseTerm, caseTerms, usualTerm } from "./clock/case-terms.ts";
export { type ExclusionEnd, endExclusion, resumeClock } from "./clock/end-exclusion.ts";
export { extendTerm, type TermExtension } from "./clock/extend-term.ts";
export { judgeNewTerm } from "./clock/judge-new-term.ts";
export { refreshClock } from "./clock/refresh-clock.ts";
export { settleClock, settleForwarding } from "./clock/settle-clock.ts";
export { type Exclusion, pauseClock, startExclusion } from "./clock/start-exclusion.ts";
export { closeCase } from "./close-case.ts";
export { correctParty, type PartyCorrection } from "./correct-party.ts";
export { endParty, type PartyEnding } from "./end-party.ts";
export { type CaseDetails, findCase } from "./file/find-case.ts";
export { hasDocument } from "./file/has-document.ts";
export { hasParty } from "./file/has-party.ts";
export { type CaseEvent, listCaseHistory } from "./file/list-case-history.ts";
export { type CaseList, listCases } from "./file/list-cases.ts";
export { listClockFacts } from "./file/list-clock-facts.ts";
export { type ListedDocument, listDocuments } from "./file/list-documents.ts";
export { listParties } from "./file/list-parties.ts";
export { leaveLetterStage } from "./leave-letter-stage.ts";
export { leaveUnexamined } from "./leave-unexamined.ts";
export {
  appealForwarding,
  discontinuance,
  freeLetterId,
  supplementCall,
  unexaminedNotice,
} from "./letter-ids.ts";
export { listOpenLetters } from "./list-open-letters.ts";
export { countOpenCases } from "./load/count-open-cases.ts";
export { lockOpenCase } from "./lock-case.ts";
export { type CaseMark, formatMark, parseMark } from "./mark.ts";
export { moveToStage } from "./move-to-stage.ts";
export { type NewCase, openCase } from "./open-case.ts";
export { type OwnCase, openOwnCase } from "./open-own-case.ts";
export type { CaseRefusal, ExtensionRefusal } from "./refusals.ts";
export { remindOfDeadlines } from "./remind-of-deadlines.ts";
export { searchCases } from "./search/search-cases.ts";
export { awaitsHandler, type CaseStage, stageLabel } from "./stages.ts";
export { takeDelivery } from "./take-delivery.ts";
export { listVainWaits, tellOfVainWaits } from "./tell-of-vain-waits.ts";
export type { CaseRead, Party } from "./types.ts";
export { findFirstSupplement } from "./unexamined/find-first-supplement.ts";
export { findUnexaminedGround } from "./unexamined/find-unexamined-ground.ts";
export type { LaterItem, UnexaminedGround } from "./unexamined/rules.ts";
export { countViews } from "./worklist/count-views.ts";
export { listWorklist } from "./worklist/list-worklist.ts";
export {
  type WorklistGroup,
  type WorklistOrder,
  type WorklistOwner,
  type WorklistRow,
  type WorklistView,
  worklistPage,
  worklistViews,
} from "./worklist/worklist-view.ts";
