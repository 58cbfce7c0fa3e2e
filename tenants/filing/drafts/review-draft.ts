import type { ResidentTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import {
  type Language,
  listAnswers,
  listDropped,
  listWarnings,
  type Problem,
  type ReviewRow,
  type ReviewSection,
} from "#tenants/forms/index.ts";
import { checkDraft, groupByPage, type ProblemPage } from "../check-draft.ts";
import { composeSubmission } from "../compose-submission.ts";
import type { Draft } from "../types.ts";
import { selectDraft } from "./store.ts";

/** All that the last page before filing shows. */
export interface Review {
  readonly draft: Draft;
  readonly sections: readonly ReviewSection[];
  /** Answers that no question asks any more; they aren't filed. */
  readonly dropped: readonly ReviewRow[];
  readonly problemPages: readonly ProblemPage[];
  /** Numbers that look like slips; no reason to stop. */
  readonly warnings: readonly Problem[];
  /** SHA-256 of what will be filed, posted back with it; null while something has to be repaired. */
  readonly sha256: string | null;
}

/** Shows a draft as it would be filed; undefined when the resident has none such. */
export async function reviewDraft(
  tx: ResidentTx,
  draftId: string,
  language: Language,
): Promise<Review | undefined> {
  const draft = await selectDraft(tx, draftId);
  if (!draft) return undefined;
  const { definition } = draft.form;
  const reading = { language, today: legalDate(tx.now) };
  const checked = checkDraft(draft, reading);
  return {
    draft,
    sections: listAnswers(definition, draft.answers, language),
    dropped: listDropped(definition, draft.answers, language),
    problemPages: checked.ok ? [] : groupByPage(draft, checked.problems, reading),
    warnings: listWarnings(definition, draft.answers, language),
    sha256: checked.ok ? composeSubmission(draft, checked.answers).sha256 : null,
  };
}
