import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { type CaseClock, legalDate } from "#tenants/calendar/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { lockOpenCase } from "../lock-case.ts";
import type { ExtensionRefusal } from "../refusals.ts";
import { updateCase } from "../store.ts";
import { judgeNewTerm } from "./judge-new-term.ts";
import { refreshClock } from "./refresh-clock.ts";
import { insertExtension, selectClockFacts } from "./store.ts";

/** What a notice of KPA art. 36 tells the parties. */
export interface TermExtension {
  readonly caseId: string;
  readonly newDueOn: Temporal.PlainDate;
  /** The notice itself. */
  readonly documentId: string;
  /** The cause of the delay, as the notice gives it; the resident reads it. */
  readonly reason: string;
}

/**
 * Names a new date for a case, today (KPA art. 36 § 1). Called by the command that issues the notice: without a
 * letter to the parties no term is extended. Refuses a date that isn't later than the one in force and than today.
 */
export async function extendTerm(
  tx: TenantTx,
  { caseId, newDueOn, documentId, reason }: TermExtension,
): Promise<Outcome<CaseClock, ExtensionRefusal>> {
  const locked = await lockOpenCase(tx, caseId);
  if (!locked.done) return locked;
  const { dueOn, residentCaseId } = locked.value;
  const noticeOn = legalDate(tx.now);
  const judged = judgeNewTerm(newDueOn, dueOn, noticeOn);
  if (!judged.done) return judged;
  if (!dueOn || !(await selectClockFacts(tx, caseId))) return refused("no-clock");
  await insertExtension(tx, caseId, { noticeOn, newDueOn, documentId });
  await updateCase(tx, caseId, {});
  await recordEvent(tx, {
    type: "case.term-extended",
    caseId,
    documentId,
    data: { from: dueOn.toString(), to: newDueOn.toString(), reason },
  });
  await settleNotices(tx, { caseId, kinds: ["due-soon", "overdue"] });
  if (residentCaseId) {
    const data = { reason, until: newDueOn.toString() };
    await tellResident(tx, residentCaseId, { step: { kind: "term-extended", data } });
  }
  return done((await refreshClock(tx, caseId))!);
}
