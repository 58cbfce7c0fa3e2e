import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { caseLogWording, sayChanges, wordAct } from "./case-log-wording.ts";
import { selectCaseEvents, selectCaseHeading, selectLettersOfItems } from "./store.ts";

/** Metryka sprawy: columns 1 and 2 are the case's own, 3 to 6 stand in each entry. */
export interface CaseLog {
  readonly caseMark: string;
  readonly caseTitle: string;
  /** Oldest first. */
  readonly entries: readonly CaseLogEntry[];
}

/** One act in a case. */
export interface CaseLogEntry {
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  /** Name and position as they were then. */
  readonly personName: string;
  readonly personPosition: string | null;
  readonly activity: string;
  /** Of an act with an incoming item: the letter that it became in the files. */
  readonly documentId: string | null;
}

/**
 * The case log as a view of the events (KPA art. 66a; regulation of 6.03.2012, Dz.U. 2012 poz. 250), from the
 * registration of the letter that opened the case on. Nothing for a case the office doesn't have.
 */
export async function listCaseLog(tx: TenantTx, caseId: string): Promise<CaseLog | undefined> {
  const heading = await selectCaseHeading(tx, caseId);
  if (!heading) return undefined;
  const events = await selectCaseEvents(tx, caseId, Object.keys(caseLogWording));
  const letters = await selectLettersOfItems(tx, caseId);
  const entries = events.map((event) => ({
    on: legalDate(event.at),
    at: event.at,
    personName: event.personName,
    personPosition: event.personPosition,
    activity: [wordAct(event) ?? event.type, sayChanges(event.data)].filter(Boolean).join(": "),
    documentId: event.documentId ?? letters.get(event.incomingItemId) ?? null,
  }));
  return { caseMark: heading.mark, caseTitle: heading.title, entries };
}
