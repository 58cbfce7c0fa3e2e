import { Temporal } from "temporal-polyfill";
import { dateInPolish, type ExplainedDate, paperFictionDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { PaperProofRefusal } from "../refusals.ts";
import type { Proof } from "./prove-delivery.ts";

/** What came back from the post: an acknowledgement, an envelope nobody collected, or a refusal. */
export type PaperEvidence =
  | {
      readonly kind: "received";
      readonly on: Temporal.PlainDate;
      readonly receiver: string;
      /** Who she is to the addressee, e.g. "dorosły domownik" (KPA art. 43); empty for the addressee herself. */
      readonly relation?: string;
    }
  | {
      readonly kind: "uncollected";
      /** The day it was left for collection, with the first notice. */
      readonly firstNoticeOn: Temporal.PlainDate;
      readonly secondNoticeOn?: Temporal.PlainDate;
      /** One of the two dates of `paperFictionDates`, chosen by a person. */
      readonly effectiveOn: Temporal.PlainDate;
    }
  | { readonly kind: "refused"; readonly on: Temporal.PlainDate };

/** Both days on which an uncollected letter may count as delivered: case law is divided (KPA art. 44 § 4, art. 57 § 4). */
export function paperFictionDates(firstNoticeOn: Temporal.PlainDate): readonly ExplainedDate[] {
  const { onFourteenthDay, onNextWorkingDay } = paperFictionDate(firstNoticeOn);
  return onFourteenthDay === onNextWorkingDay ? [onFourteenthDay] : [onFourteenthDay, onNextWorkingDay];
}

const { compare } = Temporal.PlainDate;

/** How a letter goes that the office sends by e-delivery itself, since the program isn't connected to it. */
export const eDeliveryByHand = "e-Doręczenia, poza E-Powiatem";

/**
 * Judges what came back: from which day the letter counts and why (KPA art. 42-44, 46, 47; of one sent by e-delivery
 * the proof of receipt says the day, also for a letter that nobody opened: act on e-delivery art. 42).
 */
export function judgePaper(
  evidence: PaperEvidence,
  { sentOn, manner }: { readonly sentOn: Temporal.PlainDate; readonly manner: string },
  today: Temporal.PlainDate,
): Outcome<Proof, PaperProofRefusal> {
  const seenOn = evidence.kind === "uncollected" ? evidence.firstNoticeOn : evidence.on;
  if (compare(seenOn, sentOn) < 0) return refused("date-before-dispatch", { sentOn: sentOn.toString() });
  if (compare(seenOn, today) > 0) return refused("date-in-future");
  if (evidence.kind === "uncollected") return judgeUncollected(evidence, today);
  const { on: effectiveOn } = evidence;
  if (evidence.kind === "refused") return done({ effectiveOn, basis: "KPA art. 47 § 2", isRefused: true });
  const name = evidence.receiver.trim();
  if (name === "") return refused("receiver-missing");
  const relation = evidence.relation?.trim();
  const onPaper = relation ? "KPA art. 43" : "KPA art. 42 § 1";
  return done({
    effectiveOn,
    basis: manner === eDeliveryByHand ? "ustawa o doręczeniach elektronicznych art. 42" : onPaper,
    receivedOn: effectiveOn,
    receiver: relation ? `${name} (${relation})` : name,
  });
}

/**
 * Both notices are needed: the second after the seven days that the first one gave, and within the fourteen in which
 * the letter is kept (KPA art. 44 § 2-3). Without it nothing counts as delivered.
 */
function judgeUncollected(
  { firstNoticeOn, secondNoticeOn, effectiveOn }: Extract<PaperEvidence, { kind: "uncollected" }>,
  today: Temporal.PlainDate,
): Outcome<Proof, PaperProofRefusal> {
  if (!secondNoticeOn) return refused("second-notice-missing");
  if (compare(secondNoticeOn, firstNoticeOn.add({ days: 7 })) < 0) return refused("second-notice-too-early");
  if (compare(secondNoticeOn, today) > 0) return refused("second-notice-in-future");
  const latest = firstNoticeOn.add({ days: 14 });
  if (compare(secondNoticeOn, latest) > 0)
    return refused("second-notice-too-late", { latest: dateInPolish(latest) });
  const fiction = paperFictionDates(firstNoticeOn).find(({ date }) => date.equals(effectiveOn));
  if (!fiction) return refused("not-a-fiction-date");
  // The letter counts as delivered with the end of that day (KPA art. 44 § 4).
  if (compare(effectiveOn, today) >= 0)
    return refused("fiction-not-due", { effectiveOn: effectiveOn.toString() });
  return done({ effectiveOn, basis: fiction.basis, firstNoticeOn, secondNoticeOn });
}
