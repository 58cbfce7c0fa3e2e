import { paths } from "#app/paths.ts";
import { takesLetters, takesWithdrawal } from "#tenants/filing/index.ts";
import type { MyCase } from "#tenants/resident-cases/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** What the resident may still change of her case: a place to send each to, or why it takes it no more. */
export interface ChangeView {
  /** The call that waits for an answer: a further letter is none. */
  readonly call: { readonly href: string; readonly title: string } | null;
  readonly letter: string | null;
  readonly withdrawal: string | null;
  readonly note: "withdrawn" | "decided" | "appealed" | "handed-on" | "over" | null;
}

/** Says what a case still takes from its resident. */
export function viewChange({ case: mine, steps, letters }: MyCase): ChangeView {
  const { id, stage } = mine;
  const called = stage === "waits-for-you" && letters.find(({ awaitsAnswer }) => awaitsAnswer);
  const call = called ? { href: paths.letter(called.id), title: nbsp(called.title) } : null;
  const isHandedOn =
    (mine.stage === "closed" && mine.stageData.isAppealed) ||
    (mine.stage === "appealed" && mine.stageData.forwardBy === null);
  if (!takesLetters(stage)) {
    return { call, letter: null, withdrawal: null, note: isHandedOn ? "handed-on" : "over" };
  }
  const letter = paths.caseLetterDraft(id);
  if (stage === "appealed")
    return { call, letter, withdrawal: null, note: isHandedOn ? "handed-on" : "appealed" };
  if (steps.some(({ kind }) => kind === "withdrawal-filed"))
    return { call, letter, withdrawal: null, note: "withdrawn" };
  if (!takesWithdrawal(stage)) return { call, letter, withdrawal: null, note: "decided" };
  return { call, letter, withdrawal: paths.applicationWithdrawal(id), note: null };
}
