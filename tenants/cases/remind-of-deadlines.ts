import type { TenantTx } from "#db/scope.ts";
import { caseAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { addWorkingDays, dateInPolish, legalDate } from "#tenants/calendar/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { listPeople } from "#tenants/people/index.ts";
import { refreshStandingClocks } from "./clock/refresh-standing-clocks.ts";
import { selectOfficeSlug } from "./opening/store.ts";
import { type ReminderType, selectUnreminded } from "./reminders/store.ts";

const warnedWithinWorkingDays = 3;

type Reminded = Awaited<ReturnType<typeof selectUnreminded>>[number];

/**
 * Reminds handlers of cases due within 3 working days, and alarms handlers and unit heads of cases past their date
 * without a notice of a new one (KPA art. 36). Once for each case and due date: a new date begins anew. The event
 * is what is remembered, so a second run does nothing.
 */
export async function remindOfDeadlines(tx: TenantTx): Promise<void> {
  await refreshStandingClocks(tx);
  const today = legalDate(tx.now);
  const soon = { from: today, to: addWorkingDays(today, warnedWithinWorkingDays) };
  const dueSoon = await selectUnreminded(tx, "case.due-soon", soon);
  const overdue = await selectUnreminded(tx, "case.overdue", { to: today.subtract({ days: 1 }) });
  if (dueSoon.length + overdue.length === 0) return;
  const office = await selectOfficeSlug(tx);
  const heads = (await listPeople(tx)).filter(({ roles }) => roles.has("head"));
  for (const one of dueSoon) await remind(tx, office, one, "case.due-soon", [one.handlerId]);
  for (const one of overdue) {
    const ofUnit = heads.filter(({ unitId }) => unitId === one.unitId).map(({ personId }) => personId);
    await remind(tx, office, one, "case.overdue", [one.handlerId, ...ofUnit]);
  }
}

async function remind(
  tx: TenantTx,
  office: string,
  { caseId, mark, title, dueOn }: Reminded,
  type: ReminderType,
  people: readonly string[],
) {
  const kind = type === "case.overdue" ? "overdue" : "due-soon";
  const data = { mark, title, dueOn: dateInPolish(dueOn), path: caseAddress(office, mark) };
  for (const personId of new Set(people)) await notifyPerson(tx, { personId, kind, data, caseId });
  await recordEvent(tx, { type, caseId, data: { dueOn: dueOn.toString() } });
}
