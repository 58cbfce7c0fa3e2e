import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { actsFor } from "../acts-for.ts";
import type { WritingRefusal } from "../refusals.ts";
import type { LetterCase } from "./letter-facts.ts";
import { lockLetterCase, selectLetterCase } from "./store.ts";

/** The case a letter is written in, while it is open; locked, so that nobody closes it over the letter. */
export async function lockOpenLetterCase(
  tx: TenantTx,
  caseId: string,
): Promise<Outcome<LetterCase, "case-unknown" | "case-closed">> {
  await lockLetterCase(tx, caseId);
  return openLetterCase(tx, caseId);
}

async function openLetterCase(
  tx: TenantTx,
  caseId: string,
): Promise<Outcome<LetterCase, "case-unknown" | "case-closed">> {
  const letterCase = await selectLetterCase(tx, caseId);
  if (!letterCase) return refused("case-unknown");
  return letterCase.state === "open" ? done(letterCase) : refused("case-closed", { mark: letterCase.mark });
}

/**
 * The open case, if this officer may write in it: she drafts at all, and handles it, stands in for who does, or works
 * in its unit. Pages ask it before they show a form; commands judge by `lockToWrite`.
 */
export async function openToWrite(
  tx: TenantTx,
  officer: Officer,
  caseId: string,
): Promise<Outcome<LetterCase, WritingRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const opened = await openLetterCase(tx, caseId);
  if (!opened.done) return opened;
  const { unitId, handlerId, handlerName } = opened.value;
  const isHers = officer.unitId === unitId || (await actsFor(tx, officer, handlerId));
  return isHers ? opened : refused("not-your-case", { handler: handlerName });
}

/** The same, with the case locked, so that nobody closes it over what is written. */
export async function lockToWrite(
  tx: TenantTx,
  officer: Officer,
  caseId: string,
): Promise<Outcome<LetterCase, WritingRefusal>> {
  await lockLetterCase(tx, caseId);
  return openToWrite(tx, officer, caseId);
}
