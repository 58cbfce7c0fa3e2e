import type { ResidentTx } from "#db/scope.ts";
import { answerForms, findForm } from "#tenants/forms/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import {
  type AnswerRefusal,
  type CaseWish,
  type Continuation,
  type LetterWish,
  prepareAnswer,
  prepareInCase,
} from "./prepare-answer.ts";
import { insertDraft } from "./store.ts";

/** What the resident wants to write: a service's application, or something that goes on with a matter of hers. */
export type DraftWish =
  | { readonly kind: "application"; readonly tenantId: number; readonly service: string }
  | LetterWish
  | CaseWish;

export type StartRefusal = AnswerRefusal | "form-unknown";

/** Starts a draft on the latest version of its form, or finds the one already open for the same purpose. */
export async function startDraft(
  tx: ResidentTx,
  wish: DraftWish,
): Promise<Outcome<{ draftId: string }, StartRefusal>> {
  const about = await prepare(tx, wish);
  if (!about.done) return about;
  const form = findForm(wish.kind === "application" ? wish.service : answerForms[wish.kind]);
  if (!form) return refused("form-unknown");
  const { service, version: formVersion } = form.definition;
  return done({ draftId: await insertDraft(tx, { kind: wish.kind, ...about.value, service, formVersion }) });
}

/** What the draft belongs to: an application to an office alone, anything else to a matter. */
async function prepare(tx: ResidentTx, wish: DraftWish): Promise<Outcome<Continuation, StartRefusal>> {
  if ("letterId" in wish) return prepareAnswer(tx, wish);
  if ("residentCaseId" in wish) return prepareInCase(tx, wish);
  const isAnswerForm = Object.values<string>(answerForms).includes(wish.service);
  if (isAnswerForm) return refused("form-unknown");
  return done({ tenantId: wish.tenantId, residentCaseId: null, letterId: null, answers: {} });
}
