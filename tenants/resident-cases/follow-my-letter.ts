import { Temporal } from "temporal-polyfill";
import type { ResidentTx } from "#db/scope.ts";
import { selectLetters, selectSteps } from "./store.ts";
import type { ResidentLetter, StepTaken } from "./types.ts";

/** A letter with what it asks for and what has come of it. */
export interface FollowedLetter {
  readonly letter: ResidentLetter;
  /** What is missing, as a call to supplement lists it; empty until it is opened, and for other letters. */
  readonly points: readonly string[];
  /** The supplement or the appeal that answered it first; undefined while there is none. */
  readonly answer: LetterAnswer | undefined;
}

type LetterAnswer = Extract<StepTaken, { kind: "supplemented" | "appeal-filed" }>;

/** Finds one of the resident's letters with what it asks for and how she answered it; undefined for anybody else's. */
export async function followMyLetter(tx: ResidentTx, letterId: string): Promise<FollowedLetter | undefined> {
  const [letter] = await selectLetters(tx, { letterId });
  if (!letter) return undefined;
  const steps = await selectSteps(tx, letter.tenantId, letter.residentCaseId);
  return {
    letter,
    points: letter.content ? listPoints(letter, steps) : [],
    answer: findAnswer(letter, steps),
  };
}

function listPoints({ id }: ResidentLetter, steps: readonly StepTaken[]): readonly string[] {
  return steps.flatMap(({ kind, data }) =>
    kind === "supplement-called" && data.letterId === id ? data.points : [],
  );
}

function findAnswer(letter: ResidentLetter, steps: readonly StepTaken[]): LetterAnswer | undefined {
  return steps
    .filter((step): step is LetterAnswer => step.kind === answerOf(letter))
    .findLast(({ at, data }) =>
      data.letterId === undefined
        ? // On paper it names no letter: what came after this one answers it.
          Temporal.Instant.compare(at, letter.arrivedAt) > 0
        : data.letterId === letter.id,
    );
}

function answerOf({ documentKind }: ResidentLetter): LetterAnswer["kind"] | undefined {
  if (documentKind === "decision") return "appeal-filed";
  return documentKind === "supplement-call" ? "supplemented" : undefined;
}
