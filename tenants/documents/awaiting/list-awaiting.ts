import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { selectAwaiting } from "./store.ts";

/** Nobody signs more in a day; past that the exact number helps nobody. */
const most = 100;

/** At most 100 documents that wait for a person's approval or signature, or for one whom she stands in for today. */
export function listAwaiting(tx: TenantTx, personId: string) {
  return selectAwaiting(tx, personId, legalDate(tx.now), most);
}

/** A document on somebody's desk. */
export type AwaitingDocument = Awaited<ReturnType<typeof listAwaiting>>[number];
