import type { TenantTx } from "#db/scope.ts";
import { statutoryTerms } from "#tenants/calendar/index.ts";
import { exclusionReasons } from "./clock/exclusion-reasons.ts";
import { selectClockFacts } from "./clock/store.ts";
import { moveToStage } from "./move-to-stage.ts";
import { type CaseStage, stageOfLetter } from "./stages.ts";
import { selectCaseForUpdate, selectLettersOf } from "./store.ts";

/**
 * Takes a case out of the stage that a letter put it in and that has gone with the letter: to where its other letters,
 * its clock and what has come in leave it. A case that has moved on meanwhile stays where it is.
 * @param letter the letter as it was before it went
 */
export async function leaveLetterStage(
  tx: TenantTx,
  caseId: string,
  letter: { readonly type: string; readonly state: string },
): Promise<void> {
  const head = await selectCaseForUpdate(tx, caseId);
  if (head?.stage !== stageOfLetter(letter)) return;
  await moveToStage(tx, caseId, await findStage(tx, caseId));
}

/** Where a case stands by its facts: what is being written comes first, then what it waits for, then what was sent. */
async function findStage(tx: TenantTx, caseId: string): Promise<CaseStage> {
  const letters = await selectLettersOf(tx, caseId);
  const isSent = ({ state }: { readonly state: string }) => state === "dispatched" || state === "delivered";
  const written = letters.find((letter) => stageOfLetter(letter) && !isSent(letter));
  if (written) return stageOfLetter(written)!;
  const facts = await selectClockFacts(tx, caseId);
  const excluded = facts?.excluded ?? [];
  const paused = excluded
    .filter(({ to }) => !to)
    .map(({ reason }) => exclusionReasons[reason].stage)
    .find((stage) => stage !== undefined);
  if (paused) return paused;
  if (facts && facts.term.basis === statutoryTerms.forwardAppeal.basis && !facts.finishedOn) return "appeal";
  const sent = letters.find(isSent);
  if (sent) return stageOfLetter(sent)!;
  return excluded.length > 0 ? "inquiry" : "new";
}
