import type { TenantTx } from "#db/scope.ts";
import { dueDate, statutoryTerms } from "#tenants/calendar/index.ts";
import { findUnexaminedGround, listClockFacts } from "#tenants/cases/index.ts";
import type { StageChange } from "#tenants/resident-cases/index.ts";
import { selectFees } from "../fees/store.ts";
import { selectDecidedOn, selectUnopened } from "./store.ts";

/** Where a case stands for its resident by what has happened in it, when no decision is being prepared. */
export async function findResidentStage(
  tx: TenantTx,
  caseId: string,
  residentCaseId: string,
): Promise<StageChange> {
  const facts = await listClockFacts(tx, caseId);
  const { forwardAppeal, appeal } = statutoryTerms;
  if (facts?.term.basis === forwardAppeal.basis) {
    const isHandedOn = facts.clock.state === "finished";
    const forwardBy = isHandedOn ? null : facts.clock.effectiveDue.date.toString();
    return { stage: "appealed", stageData: { forwardBy } };
  }
  const unopened = await selectUnopened(tx, residentCaseId);
  const isCalled = facts?.exclusions.some(({ reason, to }) => reason === "supplement-call" && !to);
  if (isCalled || unopened.some(({ kind }) => kind === "supplement-call")) {
    const { due } = await findUnexaminedGround(tx, caseId);
    const until = isCalled && due ? due.date.toString() : null;
    return { stage: "waits-for-you", stageData: { what: "supplement", until } };
  }
  if ((await selectFees(tx, caseId)).some(({ paidOn }) => paidOn === null))
    return { stage: "waits-for-you", stageData: { what: "fee", until: null } };
  const [letter] = unopened;
  if (letter) return { stage: "letter-sent", stageData: { countsOn: letter.fictionOn.toString() } };
  const decidedOn = await selectDecidedOn(tx, caseId);
  if (!decidedOn) return { stage: "in-progress" };
  return { stage: "decided", stageData: { appealUntil: dueDate(appeal, decidedOn).date.toString() } };
}
