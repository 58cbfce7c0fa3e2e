import type { TenantTx } from "#db/scope.ts";
import { caseClock, legalDate } from "#tenants/calendar/index.ts";
import { selectClockFacts, selectExclusions, selectExtensions } from "../clock/store.ts";

/** What the page "Terminy" shows: the clock as it stands today and the facts it comes from; null without a clock. */
export async function listClockFacts(tx: TenantTx, caseId: string) {
  const facts = await selectClockFacts(tx, caseId);
  if (!facts) return null;
  const exclusions = await selectExclusions(tx, caseId);
  const extensions = await selectExtensions(tx, caseId);
  return { clock: caseClock(facts, legalDate(tx.now)), term: facts.term, exclusions, extensions };
}
