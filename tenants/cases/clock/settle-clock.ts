import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { statutoryTerms, type Term } from "#tenants/calendar/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { refreshClock } from "./refresh-clock.ts";
import { selectClockFacts, updateClockEnd, updateClockStart } from "./store.ts";

/**
 * Stops a case's clock: the matter was settled on that day, by a decision that left the office or by what was asked
 * for. The case stays open until nothing more has to be written (KPA art. 35, art. 104; IK § 26.3).
 */
export async function settleClock(tx: TenantTx, caseId: string, on: Temporal.PlainDate): Promise<void> {
  await updateClockEnd(tx, caseId, on);
  await settleNotices(tx, { caseId, kinds: ["due-soon", "overdue"] });
  await refreshClock(tx, caseId);
}

/** Starts a case's clock anew with another term: an appeal came in and has to go on with the files (KPA art. 133). */
export async function restartClock(
  tx: TenantTx,
  caseId: string,
  term: Term,
  startedOn: Temporal.PlainDate,
): Promise<void> {
  await updateClockStart(tx, caseId, term, startedOn);
  await refreshClock(tx, caseId);
}

/**
 * Stops the seven days for handing an appeal on: it left with the files that day (KPA art. 133). Tells whether the case
 * is in appeal at all; a second appeal may follow the first after its clock has stopped.
 */
export async function settleForwarding(
  tx: TenantTx,
  caseId: string,
  on: Temporal.PlainDate,
): Promise<boolean> {
  const facts = await selectClockFacts(tx, caseId);
  if (facts?.term.basis !== statutoryTerms.forwardAppeal.basis) return false;
  if (!facts.finishedOn) await settleClock(tx, caseId, on);
  return true;
}
