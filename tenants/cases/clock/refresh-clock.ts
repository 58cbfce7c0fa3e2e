import type { TenantTx } from "#db/scope.ts";
import { type CaseClock, caseClock, legalDate } from "#tenants/calendar/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { selectClockFacts, updateDue } from "./store.ts";

/**
 * Computes a case's clock from its facts, keeps what lists need of it and tells the resident her date with its
 * working. Answers null for a case without a clock.
 */
export async function refreshClock(tx: TenantTx, caseId: string): Promise<CaseClock | null> {
  const facts = await selectClockFacts(tx, caseId);
  if (!facts) return null;
  const today = legalDate(tx.now);
  const clock = caseClock(facts, today);
  const residentCaseId = await updateDue(tx, caseId, clock, today);
  if (residentCaseId) {
    await tellResident(tx, residentCaseId, { due: clock.state === "finished" ? null : clock.effectiveDue });
  }
  return clock;
}
