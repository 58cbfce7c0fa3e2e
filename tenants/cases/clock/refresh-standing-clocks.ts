import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { refreshClock } from "./refresh-clock.ts";
import { selectStandingSince } from "./store.ts";

/** Reads anew, once a day, the clocks that stand: each day moves their provisional date, and some set going again. */
export async function refreshStandingClocks(tx: TenantTx): Promise<void> {
  for (const caseId of await selectStandingSince(tx, legalDate(tx.now))) await refreshClock(tx, caseId);
}
