import type { TenantTx } from "#db/scope.ts";
import { lockResidentCase, tellResident } from "#tenants/resident-cases/index.ts";
import type { CaseDocument } from "../types.ts";
import { findResidentStage } from "./find-resident-stage.ts";
import { selectIsBeingDecided, selectResidentStage } from "./store.ts";

/**
 * Tells the resident the truth again once a decision isn't to be: that it was signed is taken back, and when none is
 * being prepared any more, she reads where her case stands without it. Of other letters she wasn't told before they
 * were sent.
 * @param document the letter as it was before it was withdrawn
 */
export async function tellOfWithdrawal(
  tx: TenantTx,
  { documentId, caseId, type, state }: CaseDocument,
  residentCaseId: string | null,
): Promise<void> {
  if (type !== "decision" || !residentCaseId) return;
  await lockResidentCase(tx, residentCaseId);
  const isTold = (await selectResidentStage(tx, residentCaseId)) === "decision-being-prepared";
  const isOver = isTold && !(await selectIsBeingDecided(tx, caseId));
  await tellResident(tx, residentCaseId, {
    ...(isOver ? await findResidentStage(tx, caseId, residentCaseId) : {}),
    ...(state === "signed" && { retracts: documentId }),
  });
}
