import type { ResidentTx } from "#db/scope.ts";
import type { Answers } from "#tenants/forms/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findMyCase, findMyLetter, type ResidentLetter } from "#tenants/resident-cases/index.ts";
import { takesLetters, takesWithdrawal } from "../what-may-be-filed.ts";
import type { NewDraft } from "./store.ts";

/** An answer to a letter of hers. */
export interface LetterWish {
  readonly kind: "supplement" | "appeal";
  readonly letterId: string;
}

/** Something to file in a case of hers, unasked. */
export interface CaseWish {
  readonly kind: "letter" | "withdrawal";
  readonly residentCaseId: string;
}

export type AnswerRefusal =
  | "letter-not-found"
  | "letter-unopened"
  | "letter-awaits-no-answer"
  | "letter-not-appealable"
  | "case-not-found"
  | "case-over"
  | "withdrawal-too-late"
  | "withdrawn-already";

/** What a draft that goes on with a matter begins with. */
export type Continuation = Pick<NewDraft, "tenantId" | "residentCaseId" | "letterId" | "answers">;

/**
 * Finds what an answer to a letter belongs to. The letter must be opened first: before that its term hasn't begun.
 * One that comes too late may still be written and filed; the organ says what follows (KPA art. 64 § 2, art. 134).
 */
export async function prepareAnswer(
  tx: ResidentTx,
  { kind, letterId }: LetterWish,
): Promise<Outcome<Continuation, AnswerRefusal>> {
  const letter = await findMyLetter(tx, letterId);
  if (!letter) return refused("letter-not-found");
  if (!letter.openedAt) return refused("letter-unopened");
  if (kind === "supplement" && !letter.awaitsAnswer) return refused("letter-awaits-no-answer");
  if (kind === "appeal" && !letter.appealDueOn) return refused("letter-not-appealable");
  const { tenantId, residentCaseId } = letter;
  return done({ tenantId, residentCaseId, letterId, answers: kind === "appeal" ? nameDecision(letter) : {} });
}

/** An appeal has to say which decision it is against; she needn't copy it. */
function nameDecision({ title, caseMark }: ResidentLetter): Answers {
  return { decision: caseMark ? `${title}, ${caseMark}` : title };
}

/** Finds what a further letter or a withdrawal belongs to. An application is withdrawn once, and while undecided. */
export async function prepareInCase(
  tx: ResidentTx,
  { kind, residentCaseId }: CaseWish,
): Promise<Outcome<Continuation, AnswerRefusal>> {
  const mine = await findMyCase(tx, residentCaseId);
  if (!mine) return refused("case-not-found");
  const { stage, tenantId } = mine.case;
  if (!takesLetters(stage)) return refused("case-over");
  if (kind === "withdrawal") {
    if (!takesWithdrawal(stage)) return refused("withdrawal-too-late");
    if (mine.steps.some((step) => step.kind === "withdrawal-filed")) return refused("withdrawn-already");
  }
  return done({ tenantId, residentCaseId, letterId: null, answers: {} });
}
