import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { refreshClock } from "./clock/refresh-clock.ts";
import { updateClockEnd } from "./clock/store.ts";
import { lockCase } from "./lock-case.ts";
import type { CloseRefusal } from "./refusals.ts";
import { selectUndelivered, updateCase } from "./store.ts";
import type { CaseRead } from "./types.ts";

/** What keeps a case open while an outgoing document is in this state; a returned draft stays in the files (IK § 31.1). */
const obstacles: Readonly<
  Record<string, "draft-open" | "letter-awaits-dispatch" | "letter-awaits-delivery">
> = {
  draft: "draft-open",
  "in-approval": "draft-open",
  approved: "draft-open",
  signed: "letter-awaits-dispatch",
  dispatched: "letter-awaits-delivery",
};

/**
 * Closes a case: stamps today as the date of final settlement (IK § 26.3), ends its clock and tells the resident.
 * From then on its documents don't change. Refuses while a draft is open, or a letter awaits dispatch or delivery.
 * @param note how the case was settled, for the case list (IK § 27.1)
 */
export async function closeCase(
  tx: TenantTx,
  officer: Officer,
  { note, ...read }: CaseRead & { readonly note: string },
): Promise<Outcome<undefined, CloseRefusal>> {
  if (!mayDo(officer, "close-case")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, read);
  if (!locked.done) return locked;
  const { head, capacity } = locked.value;
  const closing_note = note.trim();
  if (closing_note === "") return refused("closing-note-missing");
  const [obstacle] = await selectUndelivered(tx, head.caseId);
  if (obstacle) return refused(obstacles[obstacle.state] ?? "draft-open", { title: obstacle.title });
  const today = legalDate(tx.now);
  await updateClockEnd(tx, head.caseId, today);
  const change = { state: "closed", stage: "settled", awaits_handler: false } as const;
  await updateCase(tx, head.caseId, { ...change, closed_on: today, closing_note });
  await recordEvent(tx, {
    type: "case.closed",
    caseId: head.caseId,
    data: { closedOn: today.toString(), note: closing_note, ...capacity },
  });
  await refreshClock(tx, head.caseId);
  const { residentCaseId } = head;
  if (residentCaseId)
    await tellResident(tx, residentCaseId, { stage: "closed", step: { kind: "closed", data: {} } });
  return done();
}
