import { formatDate } from "#app/i18n/format.ts";
import { typeset } from "#app/i18n/typeset.ts";
import type { TenantTx } from "#db/scope.ts";
import { type ClockAlarm, countInPolish, explainDate, legalDate } from "#tenants/calendar/index.ts";
import { listClockFacts } from "#tenants/cases/index.ts";
import { viewClock } from "../parts/view-clock.ts";
import { reasonWords } from "./reason-words.ts";

/** What the page "Terminy" shows; null for a case without a clock. */
export async function viewClockFacts(tx: TenantTx, caseId: string) {
  const facts = await listClockFacts(tx, caseId);
  if (!facts) return null;
  const { clock, term, exclusions, extensions } = facts;
  return {
    clock: viewClock(clock, legalDate(tx.now)),
    warnings: clock.alarms.map((alarm) => alarmWords[alarm]),
    sentences: explainDate(clock.firstDue),
    extended: clock.extendedDue ? explainDate(clock.extendedDue) : [],
    term: `${countInPolish(term.amount, term.unit)} (${term.basis})`,
    startedOn: formatDate(clock.firstDue.startOn, "pl"),
    exclusions: exclusions.map(({ exclusionId, from, to, reason, article }) => ({
      exclusionId,
      from: formatDate(from, "pl"),
      to: to && formatDate(to, "pl"),
      reason: reasonWords[reason],
      article,
    })),
    extensions: extensions.map(({ noticeOn, newDueOn, documentId }) => ({
      noticeOn: formatDate(noticeOn, "pl"),
      newDueOn: formatDate(newDueOn, "pl"),
      documentId,
    })),
  };
}

/** What the page gets of a clock. */
export type ClockFactsView = NonNullable<Awaited<ReturnType<typeof viewClockFacts>>>;

const alarmWords: Readonly<Record<ClockAlarm, string>> = typeset({
  "notice-missing":
    "Termin minął, a\u00a0strona nie dostała zawiadomienia o\u00a0nowym (art. 36 § 1 KPA). Zawiadom ją teraz",
  "notice-late": "Zawiadomienie o\u00a0nowym terminie wyszło po upływie poprzedniego (art. 36 § 1 KPA)",
});
