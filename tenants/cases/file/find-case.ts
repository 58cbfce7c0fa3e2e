import type { TenantTx } from "#db/scope.ts";
import { caseClock, legalDate } from "#tenants/calendar/index.ts";
import { findSubstitute } from "#tenants/people/index.ts";
import { selectClockFacts } from "../clock/store.ts";
import type { CaseStage } from "../stages.ts";
import { selectCaseByMark } from "./store.ts";

/**
 * The header of a case's page: mark, party, stage, handler with her substitute of today, and the clock as it stands
 * today, with its working. Null when the office has no case of that mark.
 */
export async function findCase(tx: TenantTx, mark: string) {
  const found = await selectCaseByMark(tx, mark);
  if (!found) return null;
  const today = legalDate(tx.now);
  const facts = await selectClockFacts(tx, found.caseId);
  const substitute = await findSubstitute(tx, found.handlerId, today);
  return {
    ...found,
    state: found.state as "open" | "closed",
    stage: found.stage as CaseStage,
    substitute,
    clock: facts ? caseClock(facts, today) : null,
  };
}

/** A case as the header of its page shows it. */
export type CaseDetails = NonNullable<Awaited<ReturnType<typeof findCase>>>;
