import type { z } from "zod";
import type { Answers } from "./answer.ts";
import { compileForm, compilePage, listProblems, type Problem, type Reading } from "./compile.ts";
import type { FormDefinition } from "./definition.ts";

/** Answers that pass, tidied and without hidden ones; or what still has to be repaired. */
export type CheckedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks one page against all answers given so far (those of this page already put in with `replacePage`). */
export function checkPage(
  definition: FormDefinition,
  pageId: string,
  answers: Answers,
  reading: Reading,
): CheckedAnswers {
  return check(compilePage(definition, pageId, answers, reading), answers);
}

/** Checks the whole form before filing; what it gives back is what is stored, hashed and sent. */
export function checkForm(definition: FormDefinition, answers: Answers, reading: Reading): CheckedAnswers {
  return check(compileForm(definition, answers, reading), answers);
}

function check(schema: z.ZodType<Answers>, answers: Answers): CheckedAnswers {
  const parsed = schema.safeParse(answers);
  return parsed.success
    ? { ok: true, answers: parsed.data }
    : { ok: false, problems: listProblems(parsed.error) };
}
