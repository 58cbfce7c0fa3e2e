import { formatDayAndMonth, formatWeekday } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { worklistPage } from "#tenants/cases/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { listGroups } from "./list-groups.ts";
import { previewCase } from "./preview-case.ts";
import type { readWorklist } from "./read-worklist.ts";

/** A page of a worklist's view, and the case that stands open beside it. */
export async function viewWorklist(tx: TenantTx, officer: Officer, asked: ReturnType<typeof readWorklist>) {
  const groups = await listGroups(tx, officer, asked);
  const today = legalDate(tx.now);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    ...asked,
    groups,
    count,
    // What isn't a case stands whole on the first page.
    isFull: groups.flatMap(({ rows }) => rows).filter(({ hasPreview }) => hasPreview).length >= worklistPage,
    day: `${formatWeekday(today, "pl")}, ${formatDayAndMonth(today, "pl")}`,
    assignsMany: asked.view === "do-dekretacji" && count > 1 && mayDo(officer, "assign"),
    preview: await previewCase(tx, officer, asked.mark),
  };
}
