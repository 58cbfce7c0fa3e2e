import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { OpenLetter } from "./refusals.ts";
import { selectUndelivered } from "./store.ts";

/** What keeps a case open while an outgoing document is in this state; a returned draft stays in the files (IK § 31.1). */
const obstacles: Readonly<Record<string, OpenLetter>> = {
  draft: "draft-open",
  "in-approval": "draft-open",
  approved: "draft-open",
  signed: "letter-awaits-dispatch",
  dispatched: "letter-awaits-delivery",
};

/**
 * Refuses to end a case while a draft is open, or a letter awaits dispatch or delivery.
 * @param informing template of a letter from whose delivery nothing runs: it need only be sent
 */
export async function checkLetters(
  tx: TenantTx,
  caseId: string,
  informing?: string,
): Promise<Outcome<undefined, OpenLetter>> {
  const undelivered = await selectUndelivered(tx, caseId);
  const isOnItsWay = (state: string, template: string | null) =>
    state === "dispatched" && template !== null && template === informing;
  const open = undelivered.find(({ state, template }) => !isOnItsWay(state, template));
  return open ? refused(obstacles[open.state] ?? "draft-open", { title: open.title }) : done();
}
