import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findSubstitute, type Officer } from "#tenants/people/index.ts";

/** Whether the officer is that person, or stands in for her today. */
export async function actsFor(tx: TenantTx, officer: Officer, personId: string): Promise<boolean> {
  if (officer.personId === personId) return true;
  const substitute = await findSubstitute(tx, personId, legalDate(tx.now));
  return substitute?.personId === officer.personId;
}
