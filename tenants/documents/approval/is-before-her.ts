import type { TenantTx } from "#db/scope.ts";
import type { Officer } from "#tenants/people/index.ts";
import { actsFor } from "../acts-for.ts";
import type { CaseDocument } from "../types.ts";

/** Whether the document waits for this officer, or for someone she stands in for today. */
export async function isBeforeHer(tx: TenantTx, officer: Officer, document: CaseDocument): Promise<boolean> {
  return document.awaitsPersonId !== null && (await actsFor(tx, officer, document.awaitsPersonId));
}
