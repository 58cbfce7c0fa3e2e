import type { ResidentTx } from "#db/scope.ts";
import { selectCases, selectLetters, selectSteps } from "./store.ts";
import type { ResidentCase, ResidentLetter, StepTaken } from "./types.ts";

/** A case with all that its page shows. */
export interface MyCase {
  readonly case: ResidentCase;
  /** Newest first. */
  readonly steps: readonly StepTaken[];
  readonly letters: readonly ResidentLetter[];
}

/** Finds one of the resident's cases with its steps and letters; undefined for anybody else's. */
export async function findMyCase(tx: ResidentTx, residentCaseId: string): Promise<MyCase | undefined> {
  const [found] = await selectCases(tx, residentCaseId);
  if (!found) return undefined;
  const steps = await selectSteps(tx, found.tenantId, found.id);
  return { case: found, steps, letters: await selectLetters(tx, { caseId: found.id }) };
}
