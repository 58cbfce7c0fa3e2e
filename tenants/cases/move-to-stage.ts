import type { TenantTx } from "#db/scope.ts";
import { awaitsHandler, type CaseStage } from "./stages.ts";
import { selectCaseForUpdate, updateCase } from "./store.ts";

/**
 * Moves a case to a stage, and the next move to whoever it belongs to in that stage. For commands of other rooms
 * that change where a case stands (a draft handed over, a letter signed or delivered) and write their own event.
 * A closed case stays settled: the proof of a last letter's delivery may come after.
 */
export async function moveToStage(tx: TenantTx, caseId: string, stage: CaseStage): Promise<void> {
  const head = await selectCaseForUpdate(tx, caseId);
  if (head?.state === "closed") return;
  await updateCase(tx, caseId, { stage, awaits_handler: awaitsHandler(stage) });
}
