import type { ResidentTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import {
  type Answers,
  checkPage,
  type Language,
  listFields,
  listPages,
  listWarnings,
  type Problem,
  readPage,
  replacePage,
} from "#tenants/forms/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Draft } from "../types.ts";
import { lockDraft, updateAnswers } from "./store.ts";

/** A page as it was posted. */
export interface PostedPage {
  readonly draftId: string;
  readonly pageId: string;
  /** The draft's version that the page was shown from. */
  readonly version: number;
  readonly post: FormData;
  readonly language: Language;
}

/** The page is kept; what still has to be repaired on it, and what looks like a slip. */
export interface SavedPage {
  readonly version: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Keeps what a page posted, right or wrong, so that nothing typed is lost, and says what is still to be repaired.
 * Refuses `draft-changed` when the draft was saved from elsewhere since the page was shown.
 */
export async function savePage(
  tx: ResidentTx,
  { draftId, pageId, version, post, language }: PostedPage,
): Promise<Outcome<SavedPage, "draft-not-found" | "draft-changed" | "page-unknown">> {
  const draft = await lockDraft(tx, draftId);
  if (!draft) return refused("draft-not-found");
  if (draft.version !== version) return refused("draft-changed");
  const { definition } = draft.form;
  const page = listPages(definition).find(({ id }) => id === pageId);
  if (!page) return refused("page-unknown");
  const answers = replacePage(draft.answers, page, readPage(page, post));
  const savedPages = new Set([...draft.savedPages, pageId]);
  const saved = await updateAnswers(tx, draft, withoutFiles(draft, answers), [...savedPages]);
  const checked = checkPage(definition, pageId, answers, { language, today: legalDate(tx.now) });
  return done({
    version: saved,
    problems: checked.ok ? [] : checked.problems,
    warnings: listWarnings(definition, answers, language, pageId),
  });
}

/** Files have rows of their own, so that two uploads at once can't lose one. */
function withoutFiles({ form }: Draft, answers: Answers): Answers {
  const fields = listFields(form.definition).filter(({ kind }) => kind === "attachment");
  const fileFields = new Set(fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !fileFields.has(id)));
}
