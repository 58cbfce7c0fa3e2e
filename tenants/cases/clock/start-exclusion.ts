import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { type CaseClock, type ExclusionReason, legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { lockCase, lockOpenCase } from "../lock-case.ts";
import type { ExclusionRefusal } from "../refusals.ts";
import { updateCase } from "../store.ts";
import type { CaseRead } from "../types.ts";
import { exclusionReasons } from "./exclusion-reasons.ts";
import { refreshClock } from "./refresh-clock.ts";
import { insertExclusion, selectClockFacts } from "./store.ts";

/** A stretch that is left out of a case's term, from the day of the event that stops the clock. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly startsOn: Temporal.PlainDate;
  /** Day of the event that sets it going again, if it is known already. */
  readonly endsOn?: Temporal.PlainDate | null;
}

/** A handler stops the clock of a case (KPA art. 35 § 5): proceedings suspended, another organ asked. */
export async function pauseClock(
  tx: TenantTx,
  officer: Officer,
  { caseId, version, ...exclusion }: CaseRead & Exclusion,
): Promise<Outcome<CaseClock, ExclusionRefusal>> {
  const locked = await lockCase(tx, officer, { caseId, version });
  return locked.done ? startExclusion(tx, caseId, exclusion) : locked;
}

/**
 * Leaves a stretch out of a case's term. For what stops the clock by itself, e.g. the delivery of a supplement
 * call; an officer's own decision goes through `pauseClock`.
 */
export async function startExclusion(
  tx: TenantTx,
  caseId: string,
  { reason, startsOn, endsOn = null }: Exclusion,
): Promise<Outcome<CaseClock, ExclusionRefusal>> {
  const locked = await lockOpenCase(tx, caseId);
  if (!locked.done) return locked;
  const facts = await selectClockFacts(tx, caseId);
  if (!facts) return refused("no-clock");
  const { compare } = Temporal.PlainDate;
  if (compare(startsOn, facts.startOn) < 0) return refused("exclusion-before-start");
  if (compare(startsOn, legalDate(tx.now)) > 0) return refused("exclusion-in-future");
  if (endsOn && compare(endsOn, startsOn) < 0) return refused("exclusion-reversed");
  if (facts.excluded?.some((one) => one.reason === reason && !one.to)) return refused("exclusion-running");
  const { article, stage } = exclusionReasons[reason];
  await insertExclusion(tx, caseId, { reason, article, startsOn, endsOn });
  const isOver = endsOn && compare(endsOn, legalDate(tx.now)) <= 0;
  // What is known only once it is over has held nobody up: the next move stays whose it is.
  const awaitsOthers = { stage: stage ?? locked.value.stage, awaits_handler: false };
  await updateCase(tx, caseId, isOver ? {} : awaitsOthers);
  await recordEvent(tx, {
    type: "case.clock-paused",
    caseId,
    data: { reason, article, from: startsOn.toString(), to: endsOn?.toString() ?? null },
  });
  return done((await refreshClock(tx, caseId))!);
}
