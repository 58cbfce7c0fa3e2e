import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { listOpenLetters } from "./list-open-letters.ts";
import type { OpenLetter } from "./refusals.ts";

/** What doesn't keep this case open. */
interface Allowance {
  /** Template of a letter from whose delivery nothing runs: it need only be sent. */
  readonly informing?: string;
  /** Why a letter that came back can't be delivered; a decision binds only once it is (KPA art. 110). */
  readonly whyUndelivered?: string;
}

/** Refuses to end a case while a draft is open, or a letter awaits dispatch or delivery, or came back. */
export async function checkLetters(
  tx: TenantTx,
  caseId: string,
  { informing, whyUndelivered }: Allowance,
): Promise<Outcome<undefined, OpenLetter>> {
  const letters = await listOpenLetters(tx, caseId);
  const open = letters.find(({ state, template, obstacle }) => {
    const isOnItsWay = state === "dispatched" && template !== null && template === informing;
    return !isOnItsWay && !(obstacle === "letter-came-back" && whyUndelivered);
  });
  return open ? refused(open.obstacle, { title: open.title }) : done();
}
