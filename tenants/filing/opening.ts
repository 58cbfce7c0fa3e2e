import { Temporal } from "temporal-polyfill";
import { dueDate, statutoryTerms, supplementDueDate } from "#tenants/calendar/index.ts";
import type { LetterKind, Stage, StageChange } from "#tenants/resident-cases/index.ts";

/** What opening a letter is reckoned from. */
export interface UnopenedLetter {
  readonly documentKind: LetterKind;
  readonly fictionOn: Temporal.PlainDate;
  /** Already set when the letter counts as delivered without being opened. */
  readonly effectiveOn: Temporal.PlainDate | null;
  /** Days to answer a call; null when it asks for no answer. */
  readonly answerDays: number | null;
}

/** The dates that delivery fixes. */
export interface DeliveryDates {
  readonly effectiveOn: Temporal.PlainDate;
  readonly appealDueOn: Temporal.PlainDate | null;
  readonly answerDueOn: Temporal.PlainDate | null;
}

/**
 * Fixes when a letter is delivered and which terms run: on the day it is opened, unless it counted as delivered
 * before (e-delivery act art. 42); 14 days to appeal (KPA art. 129 § 2), the call's own days to answer (art. 64 § 2).
 */
export function fixDelivery(letter: UnopenedLetter, openedOn: Temporal.PlainDate): DeliveryDates {
  const isInTime = Temporal.PlainDate.compare(openedOn, letter.fictionOn) < 0;
  const effectiveOn = letter.effectiveOn ?? (isInTime ? openedOn : letter.fictionOn);
  const { documentKind, answerDays } = letter;
  return {
    effectiveOn,
    appealDueOn: documentKind === "decision" ? dueDate(statutoryTerms.appeal, effectiveOn).date : null,
    answerDueOn: answerDays === null ? null : answerDueDate(effectiveOn, answerDays),
  };
}

function answerDueDate(deliveredOn: Temporal.PlainDate, days: number): Temporal.PlainDate {
  const due = supplementDueDate(deliveredOn, days);
  if (!due.done) throw new Error(`A call with ${days} days was sent`);
  return due.value.date;
}

/** Where a letter read late changes nothing any more. */
const settled: readonly Stage[] = ["closed", "left-unexamined", "appealed"];

/**
 * Where the case stands once the letter is opened; undefined when it stays where it is. A case that has moved on
 * isn't moved back by a letter read late, and a mere letter ends only the waiting for itself.
 */
export function stageAfterOpening(
  { documentKind }: Pick<UnopenedLetter, "documentKind">,
  { appealDueOn, answerDueOn }: DeliveryDates,
  stage: Stage,
): StageChange | undefined {
  if (settled.includes(stage)) return undefined;
  if (documentKind === "decision") {
    return { stage: "decided", stageData: { appealUntil: appealDueOn?.toString() ?? null } };
  }
  if (stage === "decided") return undefined;
  if (answerDueOn) {
    return { stage: "waits-for-you", stageData: { what: "supplement", until: answerDueOn.toString() } };
  }
  return stage === "letter-sent" ? { stage: "in-progress" } : undefined;
}
