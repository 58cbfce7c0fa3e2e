import { Temporal } from "temporal-polyfill";
import type { ResidentCase, ResidentLetter } from "./types.ts";

/** Something that waits for the resident ("Wymaga Twojej reakcji"). */
export interface Wait {
  /** A call to supplement an application, or a letter to collect. */
  readonly kind: "supplement" | "letter-to-collect";
  /** Supplement: the last day. Letter: the day on which it counts as delivered, opened or not. */
  readonly date: Temporal.PlainDate;
  readonly letter: ResidentLetter;
}

/**
 * What waits for the resident, the nearest day first. A call counts only while its case still waits: one that
 * was left unexamined or settled asks for nothing any more.
 */
export function listWaits(letters: readonly ResidentLetter[], cases: readonly ResidentCase[]): Wait[] {
  const waiting = new Set(cases.filter(({ stage }) => stage === "waits-for-you").map(({ id }) => id));
  return letters
    .flatMap((letter) => findWait(letter, waiting) ?? [])
    .sort((one, other) => Temporal.PlainDate.compare(one.date, other.date));
}

function findWait(letter: ResidentLetter, waiting: ReadonlySet<string>): Wait | undefined {
  if (!letter.openedAt) return { kind: "letter-to-collect", date: letter.fictionOn, letter };
  const isAwaited = letter.awaitsAnswer && waiting.has(letter.residentCaseId);
  return isAwaited && letter.answerDueOn
    ? { kind: "supplement", date: letter.answerDueOn, letter }
    : undefined;
}
