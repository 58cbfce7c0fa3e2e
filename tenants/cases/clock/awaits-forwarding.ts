import type { TenantTx } from "#db/scope.ts";
import { statutoryTerms } from "#tenants/calendar/index.ts";
import { selectClockFacts } from "./store.ts";

/** Whether an appeal came in and has neither gone on with the files nor changed the decision (KPA art. 132, 133). */
export async function awaitsForwarding(tx: TenantTx, caseId: string): Promise<boolean> {
  const facts = await selectClockFacts(tx, caseId);
  return facts?.term.basis === statutoryTerms.forwardAppeal.basis && !facts.finishedOn;
}
