import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { checkLetters } from "./check-letters.ts";
import { endCase } from "./end-case.ts";
import { lockCase } from "./lock-case.ts";
import type { CloseRefusal } from "./refusals.ts";
import type { CaseRead } from "./types.ts";

/**
 * Closes a case that was settled. Refuses while a draft is open, or a letter awaits dispatch or delivery.
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
  const settlement = note.trim();
  if (settlement === "") return refused("closing-note-missing");
  const letters = await checkLetters(tx, read.caseId);
  if (!letters.done) return letters;
  await endCase(tx, locked.value, { type: "case.closed", note: settlement });
  return done();
}
