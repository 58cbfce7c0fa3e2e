import type { TenantTx } from "#db/scope.ts";
import { exclusionReasons } from "./clock/exclusion-reasons.ts";
import { moveToStage } from "./move-to-stage.ts";
import { selectCaseForUpdate, updateCase } from "./store.ts";
import { findWaits } from "./waits/find-waits.ts";

/**
 * Moves a case on whose letter was delivered to all its addressees: to its handler, unless the clock stands for
 * something that may still come in time. Then the case goes on waiting for that, and whose move it is stays.
 */
export async function takeDelivery(tx: TenantTx, caseId: string): Promise<void> {
  const waits = await findWaits(tx, caseId);
  const [stage] = waits
    .filter(({ vainUntil }) => !vainUntil)
    .flatMap(({ reason }) => exclusionReasons[reason].stage ?? []);
  if (!stage) return moveToStage(tx, caseId, "delivered");
  const head = await selectCaseForUpdate(tx, caseId);
  if (head?.state === "open" && head.stage === "delivering") await updateCase(tx, caseId, { stage });
}
