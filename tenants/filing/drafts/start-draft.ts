import type { ResidentTx } from "#db/scope.ts";
import { type Answers, answerForms, findForm } from "#tenants/forms/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findMyLetter, type ResidentLetter } from "#tenants/resident-cases/index.ts";
import { insertDraft } from "./store.ts";

/** What the resident wants to write: a service's application, or the answer to a letter of hers. */
export type DraftWish =
  | { readonly kind: "application"; readonly tenantId: number; readonly service: string }
  | { readonly kind: "supplement" | "appeal"; readonly letterId: string };

export type StartRefusal =
  | "form-unknown"
  | "letter-not-found"
  | "letter-unopened"
  | "letter-awaits-no-answer"
  | "letter-not-appealable";

/**
 * Starts a draft on the latest version of its form, or finds the one already open for that service, office and
 * letter. A letter must be opened first: before that its term hasn't begun. One that comes too late may still be
 * written and filed; the organ says what follows (KPA art. 64 § 2, art. 134).
 */
export async function startDraft(
  tx: ResidentTx,
  wish: DraftWish,
): Promise<Outcome<{ draftId: string }, StartRefusal>> {
  if (wish.kind === "application") {
    const form = findForm(wish.service);
    if (!form || Object.values<string>(answerForms).includes(wish.service)) return refused("form-unknown");
    const { service, version } = form.definition;
    const none = { residentCaseId: null, letterId: null, answers: {} };
    const { kind, tenantId } = wish;
    return done({
      draftId: await insertDraft(tx, { kind, tenantId, service, formVersion: version, ...none }),
    });
  }
  const letter = await findMyLetter(tx, wish.letterId);
  if (!letter) return refused("letter-not-found");
  if (!letter.openedAt) return refused("letter-unopened");
  if (wish.kind === "supplement" && !letter.awaitsAnswer) return refused("letter-awaits-no-answer");
  if (wish.kind === "appeal" && !letter.appealDueOn) return refused("letter-not-appealable");
  const { service, version } = findForm(answerForms[wish.kind])!.definition;
  const draftId = await insertDraft(tx, {
    kind: wish.kind,
    tenantId: letter.tenantId,
    residentCaseId: letter.residentCaseId,
    letterId: letter.id,
    service,
    formVersion: version,
    answers: wish.kind === "appeal" ? nameDecision(letter) : {},
  });
  return done({ draftId });
}

/** An appeal has to say which decision it is against; she needn't copy it. */
function nameDecision({ title, caseMark }: ResidentLetter): Answers {
  return { decision: caseMark ? `${title}, ${caseMark}` : title };
}
