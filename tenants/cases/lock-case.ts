import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findSubstitute, type Officer } from "#tenants/people/index.ts";
import type { AccessRefusal } from "./refusals.ts";
import { selectCaseForUpdate, selectLastEvent } from "./store.ts";
import type { CaseHead, CaseRead } from "./types.ts";

/** A case locked for a command, and what its event says of who acts: `standsInFor` when she does so for another. */
export interface LockedCase {
  readonly head: CaseHead;
  readonly capacity: { readonly standsInFor?: string };
}

/**
 * Locks an open case for a command of an officer: its handler, whoever stands in for her today, or anyone of the
 * case's unit. Refuses others, a closed case (no change to documents of settled cases, Dz.U. 2006 nr 206 poz. 1518
 * § 6), and a page that is out of date.
 */
export async function lockCase(
  tx: TenantTx,
  officer: Officer,
  { caseId, version }: CaseRead,
): Promise<Outcome<LockedCase, AccessRefusal>> {
  const locked = await lockOpenCase(tx, caseId);
  if (!locked.done) return locked;
  const head = locked.value;
  const isSubstitute = officer.personId !== head.handlerId && (await substitutes(tx, officer, head));
  const isHers = officer.personId === head.handlerId || officer.unitId === head.unitId || isSubstitute;
  if (!isHers) return refused("not-your-case", { handler: head.handlerName });
  if (head.version !== version) {
    const last = await selectLastEvent(tx, caseId);
    return refused("changed-meanwhile", last && { by: last.by, what: last.what, at: last.at.toString() });
  }
  return done({ head, capacity: isSubstitute ? { standsInFor: head.handlerName } : {} });
}

/** Locks an open case for what follows by itself from another command: a delivery, a supplement that came in. */
export async function lockOpenCase(
  tx: TenantTx,
  caseId: string,
): Promise<Outcome<CaseHead, "case-unknown" | "case-closed">> {
  const head = await selectCaseForUpdate(tx, caseId);
  if (!head) return refused("case-unknown");
  return head.state === "open" ? done(head) : refused("case-closed", { mark: head.mark });
}

async function substitutes(tx: TenantTx, officer: Officer, { handlerId }: CaseHead): Promise<boolean> {
  const substitute = await findSubstitute(tx, handlerId, legalDate(tx.now));
  return substitute?.personId === officer.personId;
}
