import type { TenantTx } from "#db/scope.ts";
import { countViews } from "#tenants/cases/index.ts";
import { listToDispatch } from "#tenants/dispatch/index.ts";
import { listAwaiting } from "#tenants/documents/index.ts";
import { countToAssign, listAssignedTo, listAssignedToUnit } from "#tenants/intake/index.ts";
import { countUnread } from "#tenants/notices/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findUnit } from "#tenants/units/index.ts";

const ofCounty = 16;

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
  };
  const views = await countViews(tx, officer);
  const toAssign = rights.assigns ? await countToAssign(tx) : { count: 0, isCapped: false };
  const inUnit = await listAssignedToUnit(tx, officer.unitId);
  const counts = {
    ...views,
    items: { count: (await listAssignedTo(tx, officer.personId)).length, isCapped: false },
    toAssign: { count: toAssign.count + inUnit.length, isCapped: toAssign.isCapped },
    awaiting: { count: (await listAwaiting(tx, officer.personId)).length, isCapped: false },
    toDispatch: { count: rights.dispatches ? (await listToDispatch(tx)).length : 0, isCapped: false },
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
