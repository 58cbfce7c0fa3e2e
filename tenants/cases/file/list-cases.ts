import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findClass } from "#tenants/jrwa/index.ts";
import { type CaseListScope, selectCaseList } from "./store.ts";

/**
 * The case list (spis spraw) for a class of any level and any period, of one unit or of all (IK § 27).
 * `classTitle` is null for a class that only groups others or isn't in the office's list today.
 */
export async function listCases(tx: TenantTx, scope: CaseListScope) {
  const today: Temporal.PlainDate = legalDate(tx.now);
  const found = await findClass(tx, scope.jrwaSymbol, today);
  const rows = await selectCaseList(tx, scope);
  return { reportedOn: today, classTitle: found.done ? found.value.title : null, rows };
}

/** A case list with the day of the report. */
export type CaseList = Awaited<ReturnType<typeof listCases>>;
