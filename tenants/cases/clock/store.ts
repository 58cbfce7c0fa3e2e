import { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type {
  CaseClock,
  ClockFacts,
  ExclusionReason,
  StartEvent,
  Term,
  TermUnit,
} from "#tenants/calendar/index.ts";

/** Starts a case's clock. */
export async function insertClock(
  tx: TenantTx,
  caseId: string,
  term: Term,
  startedOn: Temporal.PlainDate,
): Promise<void> {
  await tx.rows
    .insertInto("case_clocks")
    .values({
      tenant_id: tx.tenantId,
      case_id: caseId,
      basis: term.basis,
      term_amount: term.amount,
      term_unit: term.unit,
      start_event: term.startEvent,
      started_on: startedOn,
    })
    .execute();
}

/** The facts a case's clock is computed from; undefined for a case without a clock. */
export async function selectClockFacts(tx: TenantTx, caseId: string): Promise<ClockFacts | undefined> {
  const clock = await tx.rows
    .selectFrom("case_clocks")
    .select(["basis", "term_amount", "term_unit", "start_event", "started_on", "finished_on"])
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  if (!clock) return undefined;
  // What happened to an earlier term of the case (before an appeal) is no concern of this one.
  const isOfThisTerm = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, clock.started_on) >= 0;
  const exclusions = (await selectExclusions(tx, caseId)).filter(({ from }) => isOfThisTerm(from));
  const extensions = (await selectExtensions(tx, caseId)).filter(({ noticeOn }) => isOfThisTerm(noticeOn));
  return {
    term: {
      amount: clock.term_amount,
      unit: clock.term_unit as TermUnit,
      basis: clock.basis,
      startEvent: clock.start_event as StartEvent,
    },
    startOn: clock.started_on,
    excluded: exclusions.map(({ from, to, reason }) => ({ from, to: to ?? undefined, reason })),
    extensions,
    finishedOn: clock.finished_on ?? undefined,
  };
}

/** Periods that don't count, the earliest first. */
export async function selectExclusions(tx: TenantTx, caseId: string) {
  const rows = await tx.rows
    .selectFrom("clock_exclusions")
    .select(["id as exclusionId", "starts_on as from", "ends_on as to", "reason", "article"])
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .orderBy("starts_on")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, reason: row.reason as ExclusionReason }));
}

/** Notices of a new date, the earliest first. */
export function selectExtensions(tx: TenantTx, caseId: string) {
  return tx.rows
    .selectFrom("clock_extensions")
    .select(["notice_on as noticeOn", "new_due_on as newDueOn", "document_id as documentId"])
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .orderBy("notice_on")
    .orderBy("id")
    .execute();
}

/** A period that doesn't count. */
export interface NewExclusion {
  readonly reason: ExclusionReason;
  readonly article: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
}

/** Inserts a period that doesn't count. */
export async function insertExclusion(
  tx: TenantTx,
  caseId: string,
  { reason, article, startsOn, endsOn }: NewExclusion,
): Promise<void> {
  await tx.rows
    .insertInto("clock_exclusions")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      case_id: caseId,
      reason,
      article,
      starts_on: startsOn,
      ends_on: endsOn,
    })
    .execute();
}

/** Ends a period that doesn't count. */
export async function updateExclusionEnd(
  tx: TenantTx,
  exclusionId: string,
  endsOn: Temporal.PlainDate,
): Promise<void> {
  await tx.rows
    .updateTable("clock_exclusions")
    .set({ ends_on: endsOn })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", exclusionId)
    .execute();
}

/** Inserts a notice of a new date. */
export async function insertExtension(
  tx: TenantTx,
  caseId: string,
  extension: { noticeOn: Temporal.PlainDate; newDueOn: Temporal.PlainDate; documentId: string | null },
): Promise<void> {
  await tx.rows
    .insertInto("clock_extensions")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      case_id: caseId,
      notice_on: extension.noticeOn,
      new_due_on: extension.newDueOn,
      document_id: extension.documentId,
    })
    .execute();
}

/** Stops a case's clock; one that stopped earlier keeps its day. */
export async function updateClockEnd(tx: TenantTx, caseId: string, on: Temporal.PlainDate): Promise<void> {
  await tx.rows
    .updateTable("case_clocks")
    .set({ finished_on: on })
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("finished_on", "is", null)
    .execute();
}

/** Gives a case's clock another term and start; a case without a clock stays without. */
export async function updateClockStart(
  tx: TenantTx,
  caseId: string,
  term: Term,
  startedOn: Temporal.PlainDate,
): Promise<void> {
  await tx.rows
    .updateTable("case_clocks")
    .set({
      basis: term.basis,
      term_amount: term.amount,
      term_unit: term.unit,
      start_event: term.startEvent,
      started_on: startedOn,
      finished_on: null,
    })
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .execute();
}

/**
 * Keeps what the clock shows on a day beside the case, for lists. The case's version stays: nobody's page is
 * out of date because a day has passed.
 */
export async function updateDue(
  tx: TenantTx,
  caseId: string,
  clock: CaseClock,
  readOn: Temporal.PlainDate,
): Promise<string | null> {
  const { resident_case_id } = await tx.rows
    .updateTable("cases")
    .set({
      // A settled matter has no day by which it must still be settled.
      due_on: clock.state === "finished" ? null : clock.effectiveDue.date,
      is_paused: clock.state === "paused",
      due_explained: JSON.stringify(clock.effectiveDue),
      clock_read_on: readOn,
    })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", caseId)
    .returning("resident_case_id")
    .executeTakeFirstOrThrow();
  return resident_case_id;
}

/** Cases whose clock stood when it was last read, before today. */
export async function selectStandingSince(tx: TenantTx, today: Temporal.PlainDate): Promise<string[]> {
  const rows = await tx.rows
    .selectFrom("cases")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("state", "=", "open")
    .where("is_paused", "=", true)
    .where("clock_read_on", "<", today)
    .execute();
  return rows.map(({ id }) => id);
}
