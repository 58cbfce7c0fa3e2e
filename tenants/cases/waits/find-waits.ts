import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import {
  dueDate,
  type ExcludedPeriod,
  type ExclusionReason,
  legalDate,
  statutoryTerms,
} from "#tenants/calendar/index.ts";
import { selectClockFacts } from "../clock/store.ts";
import { findUnexaminedGround } from "../unexamined/find-unexamined-ground.ts";

/** What a case waits for while its clock stands. */
export interface Wait {
  readonly reason: ExclusionReason;
  readonly from: Temporal.PlainDate;
  /** Once it was in vain: the last day on which what was waited for could come in time. */
  readonly vainUntil: Temporal.PlainDate | null;
  /** The call that wasn't answered. */
  readonly documentId: string | null;
}

/**
 * Finds what a case waits for, and which of it in vain: the days of a call to supplement are over and no supplement
 * came (KPA art. 64 § 2), or the two weeks of another organ are (art. 106 § 3), reckoned from the day the clock was
 * stopped for it. While proceedings are suspended no term runs out (art. 103).
 */
export async function findWaits(tx: TenantTx, caseId: string): Promise<readonly Wait[]> {
  const facts = await selectClockFacts(tx, caseId);
  if (!facts || facts.finishedOn) return [];
  const standing = (facts.excluded ?? []).filter(({ to }) => !to);
  const isSuspended = standing.some(({ reason }) => reason === "suspension");
  const waits: Wait[] = [];
  for (const { reason, from } of standing) {
    const end = isSuspended ? undefined : await findVainEnd(tx, caseId, { reason, from });
    waits.push({ reason, from, vainUntil: end?.until ?? null, documentId: end?.documentId ?? null });
  }
  return waits;
}

async function findVainEnd(tx: TenantTx, caseId: string, { reason, from }: ExcludedPeriod) {
  if (reason === "supplement-call") {
    const { obstacle, supplements, call, due } = await findUnexaminedGround(tx, caseId);
    return obstacle || supplements.length > 0
      ? undefined
      : { until: due!.date, documentId: call!.documentId };
  }
  if (reason !== "other-organ") return undefined;
  const { date: until } = dueDate(statutoryTerms.otherOrganPosition, from);
  return Temporal.PlainDate.compare(legalDate(tx.now), until) > 0 ? { until, documentId: null } : undefined;
}
