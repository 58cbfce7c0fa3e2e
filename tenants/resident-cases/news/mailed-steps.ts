import { describeStep } from "../describe-case.ts";
import type { Step, StepData, StepKind } from "../types.ts";

type Sentence<Kind extends StepKind> = (data: StepData[Kind]) => string;

const asOnThePage =
  <Kind extends StepKind>(kind: Kind): Sentence<Kind> =>
  (data) =>
    describeStep({ kind, data } as Step, "pl").sentence;

/**
 * Steps of the office that a resident is mailed about, each in a sentence fit for ordinary mail: no officer's name,
 * no reason and no result. Letters have a mail of their own, and so has what she files herself.
 */
const sentences: { readonly [Kind in StepKind]?: Sentence<Kind> } = {
  assigned: asOnThePage("assigned"),
  "case-opened": () => "Założyliśmy Twoją sprawę i\u00a0nadaliśmy jej znak.",
  "term-extended": asOnThePage("term-extended"),
  closed: asOnThePage("closed"),
  "left-unexamined": () => "Zakończyliśmy sprawę. Jak i\u00a0dlaczego, przeczytasz na jej stronie.",
};

/** Steps that are news only the first time: that an application went on to another unit needs no second mail. */
const newsOnce: readonly StepKind[] = ["assigned"];

/** Who assigned an item is shown the way back for ten seconds; the mail waits them out. */
const undoable: { readonly [Kind in StepKind]?: number } = { assigned: 15 };

/** Seconds of wall time in which the step may still be undone, before it is mailed. */
export function secondsToUndo({ kind }: Step): number {
  return undoable[kind] ?? 0;
}

/** Whether the step is mailed when it is taken. */
export function isMailed({ kind }: Step): boolean {
  return sentences[kind] !== undefined;
}

/** Whether the step is mailed only the first time that a case takes it. */
export function isNewsOnce({ kind }: Step): boolean {
  return newsOnce.includes(kind);
}

/** What the mail says of the step; throws for one that isn't mailed. */
export function sayByMail({ kind, data }: Step): string {
  const say = sentences[kind] as Sentence<StepKind> | undefined;
  if (!say) throw new Error(`Nobody is mailed about ${kind}`);
  return say(data);
}
