/** Room: the office's log of events: written by every command, sealed by a job, read as case log and audit. */
export { caseLogWording, sayChanges, wordAct } from "./case-log-wording.ts";
export type { Occurrence } from "./event.ts";
export { type CaseLog, type CaseLogEntry, listCaseLog } from "./list-case-log.ts";
export { recordEvent } from "./record-event.ts";
export { type SealedBlock, sealEvents } from "./seals/seal-events.ts";
export { type Misfit, type SealFault, type Verification, verifyEvents } from "./seals/verify-events.ts";
