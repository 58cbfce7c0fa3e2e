/** Room: what a resident sees of her cases, told by the office's commands in plain language (decision 19). */
export { beginResidentCase } from "./begin-resident-case.ts";
export { type Deadline, writeDeadlineFile } from "./deadline-ics.ts";
export { describeStage, describeStep } from "./describe-case.ts";
export { findMyCase, type MyCase } from "./find-my-case.ts";
export { findMyLetter } from "./find-my-letter.ts";
export { findStatus } from "./find-status.ts";
export { type FollowedLetter, followMyLetter } from "./follow-my-letter.ts";
export { listMyCases } from "./list-my-cases.ts";
export { listMyLetters } from "./list-my-letters.ts";
export { listWhatWaits } from "./list-what-waits.ts";
export { lockResidentCase } from "./lock-resident-case.ts";
export { announceStep, findStepRecipient } from "./news/announce-step.ts";
export type { Wait } from "./rules.ts";
export { type OfficeNews, type ResidentNews, tellResident } from "./tell-resident.ts";
export type {
  LetterContent,
  LetterKind,
  PublicStatus,
  ResidentCase,
  ResidentLetter,
  Stage,
  StageChange,
  StageData,
  Step,
  StepData,
  StepKind,
  StepTaken,
} from "./types.ts";
export type { CaseFacts, LegalTerm, StageWords, StepWords, Told } from "./wording.ts";
