import type { FilingTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { checkDraft, groupByPage } from "./check-draft.ts";
import { composeSubmission } from "./compose-submission.ts";
import { enterFiling, type FilingSurroundings } from "./enter-filing.ts";
import { lockDraft, selectFiled } from "./store.ts";
import type { Filed } from "./types.ts";

/** A draft to be filed. */
export interface FilingOrder extends FilingSurroundings {
  readonly draftId: string;
  /** SHA-256 that the review showed: what she files is what she saw. */
  readonly reviewedSha256: string;
  /** Whether the trusted-profile step was passed in this session. */
  readonly isTrusted: boolean;
}

export type FilingRefusal =
  | "trust-needed"
  | "draft-not-found"
  | "form-incomplete"
  | "reviewed-other-content"
  | "filed-other-content";

/**
 * Files a draft with the office of the scope, whatever its kind. In one transaction it keeps the
 * submission, enters it into the register, begins or continues the resident's case, seals the receipt and leaves the
 * mail (KPA art. 63; art. 61 § 3a). Filed twice, or by many requests at once, it is one filing with one receipt.
 *
 * Refuses `trust-needed`, an incomplete form (`pages` names where), and content other than what was reviewed or
 * filed. Throws when the office has no key.
 */
export async function fileApplication(
  tx: FilingTx,
  order: FilingOrder,
): Promise<Outcome<Filed, FilingRefusal>> {
  if (order.office.tenantId !== tx.tenantId) throw new Error("The order names another office");
  if (!order.isTrusted) return refused("trust-needed");
  const draft = await lockDraft(tx, order.draftId);
  if (!draft) return answerFiled(tx, order);
  const reading = { language: "pl", today: legalDate(tx.now) } as const;
  const checked = checkDraft(draft, reading);
  if (!checked.ok) {
    const pages = groupByPage(draft, checked.problems, reading).map(({ title }) => title);
    return refused("form-incomplete", { pages: pages.join(", ") });
  }
  const composed = composeSubmission(draft, checked.answers);
  if (composed.sha256 !== order.reviewedSha256) return refused("reviewed-other-content");
  return done(await enterFiling(tx, { draft, answers: checked.answers, ...composed }, order));
}

/** The draft is gone: filed already, perhaps by the request that this one waited for. */
async function answerFiled(
  tx: FilingTx,
  { draftId, reviewedSha256 }: FilingOrder,
): Promise<Outcome<Filed, FilingRefusal>> {
  const found = await selectFiled(tx, draftId);
  if (!found) return refused("draft-not-found");
  const { sha256, ...filed } = found;
  return sha256 === reviewedSha256 ? done(filed) : refused("filed-other-content");
}
