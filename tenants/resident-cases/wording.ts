import type { Temporal } from "temporal-polyfill";
import type { Stage, StageData, StepData, StepKind } from "./types.ts";

/** An answer in a sentence, and what it means for the reader. */
export interface Told {
  readonly answer: string;
  readonly note?: string;
}

/** The law behind a plain sentence, for `<details>`: what the trade calls it, and where it stands. */
export interface LegalTerm {
  readonly term: string;
  readonly article: string;
}

/** A stage in words: one or two words for lists, then the three answers every case gives. */
export interface StageWords {
  readonly name: string;
  readonly now: Told;
  readonly next: Told;
  readonly latest: Told;
  readonly law?: LegalTerm;
}

/** A step in words. */
export interface StepWords {
  readonly sentence: string;
  readonly note?: string;
  readonly law?: LegalTerm;
}

/** What a stage's sentences may name besides its own facts; the public look-up knows no handler. */
export interface CaseFacts {
  readonly handler: string | null;
  readonly unitName: string | null;
  /** Null until the office has opened the case. */
  readonly caseMark: string | null;
  readonly startedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate | null;
}

/** All sentences of one language. A stage or a step without words doesn't compile. */
export interface Wording {
  readonly stages: {
    readonly [Name in Stage]: (
      data: StageData[Name],
      facts: CaseFacts,
      today: Temporal.PlainDate,
    ) => StageWords;
  };
  readonly steps: { readonly [Kind in StepKind]: (data: StepData[Kind], isPast: boolean) => StepWords };
}
