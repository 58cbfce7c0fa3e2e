import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, sumCounts } from "#tenants/capped-count.ts";
import { countViews } from "#tenants/cases/index.ts";
import { countToDispatch } from "#tenants/dispatch/index.ts";
import { countAwaiting } from "#tenants/documents/index.ts";
import { countAtDesk } from "#tenants/intake/index.ts";
import { countUnread } from "#tenants/notices/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findUnit } from "#tenants/units/index.ts";

const ofCounty = 16;
const none: CappedCount = { count: 0, isCapped: false };

/** What the frame of every office page shows: whose it is, what waits, and what the person may do. */
export async function countNavigation(tx: TenantTx, officer: Officer) {
  const office = await findOffice(tx, officer.office);
  const unit = await findUnit(tx, officer.unitId);
  const rights = {
    assigns: mayDo(officer, "assign"),
    registers: mayDo(officer, "register-item"),
    seesRegister: mayDo(officer, "see-register"),
    seesCases: mayDo(officer, "see-cases"),
    dispatches: mayDo(officer, "dispatch"),
    administers: mayDo(officer, "administer"),
    setsSubstitutions: mayDo(officer, "set-substitution"),
  };
  const items = await countAtDesk(tx, officer);
  const counts = {
    ...(await countViews(tx, officer)),
    items: items.own,
    toAssign: rights.assigns ? sumCounts(items.ofUnit, items.unassigned) : items.ofUnit,
    awaiting: await countAwaiting(tx, officer.personId),
    toDispatch: rights.dispatches ? await countToDispatch(tx) : none,
    notices: { count: await countUnread(tx), isCapped: false },
  };
  return {
    office: {
      slug: officer.office,
      name: office?.officeName.text ?? officer.office,
      cell: officer.tenantId <= ofCounty ? officer.tenantId : undefined,
    },
    unit: unit?.symbol ?? "",
    rights,
    counts,
  };
}

export type NavigationCounts = Awaited<ReturnType<typeof countNavigation>>["counts"];
export type NavigationRights = Awaited<ReturnType<typeof countNavigation>>["rights"];
