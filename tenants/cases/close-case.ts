import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { lockResidentCase } from "#tenants/resident-cases/index.ts";
import { checkLetters } from "./check-letters.ts";
import { awaitsForwarding } from "./clock/awaits-forwarding.ts";
import { endCase } from "./end-case.ts";
import { type LockedCase, lockCase } from "./lock-case.ts";
import type { CloseRefusal } from "./refusals.ts";
import type { CaseRead } from "./types.ts";

/** How a case was settled. */
export interface Closing extends CaseRead {
  /** For the case list (IK § 27.1). */
  readonly note: string;
  /** Why a letter that came back can't be delivered; stands beside the note. */
  readonly whyUndelivered?: string;
}

/**
 * Closes a case that was settled. Refuses while an appeal waits to be decided on or handed on, a draft is open, a letter
 * awaits dispatch or delivery, or one came back and neither was sent anew nor is explained.
 */
export async function closeCase(
  tx: TenantTx,
  officer: Officer,
  { note, whyUndelivered, ...read }: Closing,
): Promise<Outcome<undefined, CloseRefusal>> {
  if (!mayDo(officer, "close-case")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, read);
  if (!locked.done) return locked;
  if (await waitsInAppeal(tx, locked.value)) return refused("appeal-waits");
  const settlement = note.trim();
  if (settlement === "") return refused("closing-note-missing");
  const reason = whyUndelivered?.trim();
  const letters = await checkLetters(tx, read.caseId, { whyUndelivered: reason });
  if (!letters.done) return letters;
  const whole = reason ? `${settlement}; pisma nie\u00a0doręczono: ${reason}` : settlement;
  await endCase(tx, locked.value, { type: "case.closed", note: whole });
  return done();
}

/** What she filed online a moment ago may not be in the files yet, so her own side is asked too. */
async function waitsInAppeal(tx: TenantTx, { head }: LockedCase): Promise<boolean> {
  const side = head.residentCaseId ? await lockResidentCase(tx, head.residentCaseId) : undefined;
  if (side?.stage === "appealed" && side.stageData.forwardBy !== null) return true;
  return awaitsForwarding(tx, head.caseId);
}
