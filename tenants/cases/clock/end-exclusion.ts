import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { type CaseClock, type ExclusionReason, legalDate } from "#tenants/calendar/index.ts";
import { settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { lockCase, lockOpenCase } from "../lock-case.ts";
import { moveToStage } from "../move-to-stage.ts";
import type { ExclusionRefusal } from "../refusals.ts";
import type { CaseRead } from "../types.ts";
import { refreshClock } from "./refresh-clock.ts";
import { selectExclusions, updateExclusionEnd } from "./store.ts";

/** The end of a stretch that was left out of a term: why the clock stood, and the day of the event that sets it going. */
export interface ExclusionEnd {
  readonly reason: ExclusionReason;
  readonly endsOn: Temporal.PlainDate;
}

/** A handler sets the clock of a case going again. */
export async function resumeClock(
  tx: TenantTx,
  officer: Officer,
  { caseId, version, ...end }: CaseRead & ExclusionEnd,
): Promise<Outcome<CaseClock, ExclusionRefusal>> {
  const locked = await lockCase(tx, officer, { caseId, version });
  return locked.done ? endExclusion(tx, caseId, end) : locked;
}

/**
 * Ends a stretch that was left out of a case's term. For what sets the clock going by itself, e.g. a supplement
 * that came in; an officer's own decision goes through `resumeClock`.
 */
export async function endExclusion(
  tx: TenantTx,
  caseId: string,
  { reason, endsOn }: ExclusionEnd,
): Promise<Outcome<CaseClock, ExclusionRefusal>> {
  const locked = await lockOpenCase(tx, caseId);
  if (!locked.done) return locked;
  const running = (await selectExclusions(tx, caseId)).find((one) => one.reason === reason && !one.to);
  if (!running) return refused("exclusion-not-running");
  const { compare } = Temporal.PlainDate;
  if (compare(endsOn, legalDate(tx.now)) > 0) return refused("exclusion-in-future");
  if (compare(endsOn, running.from) < 0) return refused("exclusion-reversed");
  await updateExclusionEnd(tx, running.exclusionId, endsOn);
  await settleNotices(tx, { caseId, kinds: ["call-unanswered", "position-missing"] });
  await moveToStage(tx, caseId, "inquiry");
  await recordEvent(tx, {
    type: "case.clock-resumed",
    caseId,
    data: { reason, from: running.from.toString(), to: endsOn.toString() },
  });
  const { residentCaseId } = locked.value;
  if (residentCaseId) await tellResident(tx, residentCaseId, { stage: "in-progress" });
  return done((await refreshClock(tx, caseId))!);
}
