import type { TenantTx } from "#db/scope.ts";
import { dateInPolish } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { lockResidentCase } from "#tenants/resident-cases/index.ts";
import { checkLetters } from "./check-letters.ts";
import { endCase } from "./end-case.ts";
import { unexaminedNotice } from "./letter-ids.ts";
import { lockCase } from "./lock-case.ts";
import type { UnexaminedRefusal } from "./refusals.ts";
import type { CaseRead } from "./types.ts";
import { findUnexaminedGround } from "./unexamined/find-unexamined-ground.ts";

/** How the handler left an application unexamined. */
export interface LeavingUnexamined extends CaseRead {
  /** The supplements that she has read: one that came in meanwhile stops her. */
  readonly readItemIds: readonly string[];
  /** What the application lacks all the same; needed once a supplement came in. */
  readonly stillLacking: string;
}

/**
 * Leaves the application of a case unexamined and ends the case by that (KPA art. 64 § 2): an act, not a decision.
 * Refuses until a call to supplement was delivered and its term ran out; over a supplement that the handler hasn't
 * read, or doesn't say the fault of; and while a letter is open as `closeCase` does, though the notice of it need only
 * be sent.
 */
export async function leaveUnexamined(
  tx: TenantTx,
  officer: Officer,
  { readItemIds, stillLacking, ...read }: LeavingUnexamined,
): Promise<Outcome<undefined, UnexaminedRefusal>> {
  if (!mayDo(officer, "close-case")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, read);
  if (!locked.done) return locked;
  const { residentCaseId } = locked.value.head;
  if (residentCaseId) await lockResidentCase(tx, residentCaseId);
  const { obstacle, deliveredOn, due, supplements } = await findUnexaminedGround(tx, read.caseId);
  if (obstacle) return refused(obstacle.refusal, obstacle.details);
  const unread = supplements.find(({ itemId }) => !readItemIds.includes(itemId));
  if (unread) {
    return refused("supplement-came-in", { rpw: unread.rpw, on: dateInPolish(unread.receivedOn) });
  }
  const lack = stillLacking.trim();
  if (supplements.length > 0 && lack === "") return refused("lack-unsaid");
  const letters = await checkLetters(tx, read.caseId, { informing: unexaminedNotice });
  if (!letters.done) return letters;
  const act = `pozostawiono bez rozpoznania (art.\u00a064 §\u00a02 KPA), wezwanie doręczono ${dateInPolish(deliveredOn!)}`;
  const note = lack ? `${act}; mimo uzupełnienia brak: ${lack}` : act;
  const facts = { callDeliveredOn: deliveredOn!.toString(), supplementDueOn: due!.date.toString() };
  await endCase(tx, locked.value, { type: "case.left-unexamined", note, facts });
  return done();
}
