import type { TenantTx } from "#db/scope.ts";
import { type Occurrence, recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import {
  lockResidentCase,
  type StageChange,
  type StageData,
  tellResident,
} from "#tenants/resident-cases/index.ts";
import { refreshClock } from "./clock/refresh-clock.ts";
import { updateClockEnd } from "./clock/store.ts";
import type { LockedCase } from "./lock-case.ts";
import { updateCase } from "./store.ts";

/** The way a case ends. */
export interface CaseEnding {
  readonly type: "case.closed" | "case.left-unexamined";
  /** How it was settled, for the case list (IK § 27.1). */
  readonly note: string;
  /** Further facts of the event. */
  readonly facts?: Occurrence["data"];
}

/**
 * Ends a locked case: stamps today as the date of final settlement (IK § 26.3), stops its clock and tells the
 * resident. From then on its documents don't change.
 */
export async function endCase(
  tx: TenantTx,
  { head: { caseId, residentCaseId }, capacity }: LockedCase,
  { type, note, facts }: CaseEnding,
): Promise<void> {
  const closedOn = legalDate(tx.now);
  await updateClockEnd(tx, caseId, closedOn);
  const change = { state: "closed", stage: "settled", awaits_handler: false } as const;
  await updateCase(tx, caseId, { ...change, closed_on: closedOn, closing_note: note });
  const data = { closedOn: closedOn.toString(), note, ...facts, ...capacity };
  await recordEvent(tx, { type, caseId, data });
  await refreshClock(tx, caseId);
  await settleNotices(tx, { caseId });
  if (!residentCaseId) return;
  if (type === "case.left-unexamined") {
    await tellResident(tx, residentCaseId, {
      stage: "left-unexamined",
      step: { kind: "left-unexamined", data: {} },
    });
    return;
  }
  const stageData = whatOutlives(await lockResidentCase(tx, residentCaseId));
  await tellResident(tx, residentCaseId, { stage: "closed", stageData, step: { kind: "closed", data: {} } });
}

/** Her right to appeal, and an appeal she made, don't end with the office's case (KPA art. 127–133). */
function whatOutlives({ stage, stageData }: StageChange): StageData["closed"] {
  return {
    appealUntil: stage === "decided" ? stageData.appealUntil : null,
    isAppealed: stage === "appealed",
  };
}
