import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { ExplainedDate } from "#tenants/calendar/index.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { isMailed, secondsToUndo } from "./news/mailed-steps.ts";
import { insertStep, updateCase } from "./store.ts";
import type { StageChange, Step } from "./types.ts";

type Unchanged = { readonly stage?: undefined; readonly stageData?: undefined };

/** What the resident's own act changes: where the case stands, and what happened. */
export type ResidentNews = (StageChange | Unchanged) & { readonly step?: Step };

/** What an office's act changes besides. */
export type OfficeNews = ResidentNews & {
  readonly caseMark?: string;
  /** Name and position, as the resident is to see them; null: nobody's yet. */
  readonly handler?: string | null;
  readonly unitName?: string | null;
  /** The case's term with its working; null takes it away. */
  readonly due?: ExplainedDate | null;
  /** Id for the step, by which it can be retracted; else it has one of its own. */
  readonly stepId?: string;
  /** Id of a step told before that has been undone: it is shown no more, and not mailed if it hasn't been yet. */
  readonly retracts?: string;
};

/**
 * Writes on the resident's side of a case what has happened (decision 19), in the command's own transaction.
 * What isn't named stays as it is. A step worth a mail leaves it by the topic `step.announce`, since her address is
 * hers and no office's. Throws when the scope knows no such case.
 */
export async function tellResident<Tx extends TenantTx | FilingTx>(
  tx: Tx,
  residentCaseId: string,
  news: Tx extends TenantTx ? OfficeNews : ResidentNews,
): Promise<void> {
  const { step, stepId, retracts, stage, stageData, ...change } = news as OfficeNews;
  const moved = stage && ({ stage, stageData } as StageChange);
  const residentId = await updateCase(tx, residentCaseId, moved, change);
  if (!residentId) throw new Error(`No resident's case ${residentCaseId}`);
  if (retracts) {
    const retraction = { kind: "retracted", data: { stepId: retracts } } as const;
    await insertStep(tx, residentId, residentCaseId, retraction);
  }
  if (!step) return;
  const told = await insertStep(tx, residentId, residentCaseId, step, stepId);
  if (!isMailed(step)) return;
  const dueAt = tx.wallNow.add({ seconds: secondsToUndo(step) });
  await enqueue(tx, { topic: "step.announce", key: told, payload: { stepId: told }, dueAt });
}
