import type { TenantTx } from "#db/scope.ts";
import type { LetterRules } from "../letter-rules.ts";
import { type Fee, selectFees } from "./store.ts";

/**
 * The fees of a case that keep a letter from being sent: what was ordered is handed over once it is paid for, as the
 * fee document says. None for any other letter.
 */
export async function listUnpaidFees(
  tx: TenantTx,
  caseId: string,
  { handsOver }: Pick<LetterRules, "handsOver">,
): Promise<Fee[]> {
  if (!handsOver) return [];
  return (await selectFees(tx, caseId)).filter(({ paidOn }) => paidOn === null);
}
