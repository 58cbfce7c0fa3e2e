import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findSigningAuthority, mayDo, type Officer } from "#tenants/people/index.ts";
import { actsFor } from "../acts-for.ts";
import type { CaseDocument, DocumentState } from "../types.ts";

/** States in which a letter may be withdrawn: nobody outside the office has it yet. */
export const withdrawable: readonly DocumentState[] = [
  "draft",
  "returned",
  "in-approval",
  "approved",
  "signed",
];

/**
 * Whether the officer may withdraw the letter: the case's handler or her substitute always, the author while it is
 * hers to write, and past that whoever may sign today.
 */
export async function mayWithdraw(
  tx: TenantTx,
  officer: Officer,
  { state, authorId }: Pick<CaseDocument, "state" | "authorId">,
  handlerId: string,
): Promise<boolean> {
  if (!withdrawable.includes(state)) return false;
  const mayDraft = mayDo(officer, "draft");
  if (mayDraft && (await actsFor(tx, officer, handlerId))) return true;
  if (state === "draft" || state === "returned") return mayDraft && authorId === officer.personId;
  return maySignToday(tx, officer);
}

/** Whether the officer may sign for the office today. */
export async function maySignToday(tx: TenantTx, officer: Officer): Promise<boolean> {
  if (!mayDo(officer, "sign")) return false;
  return (await findSigningAuthority(tx, officer.personId, legalDate(tx.now))) !== null;
}
