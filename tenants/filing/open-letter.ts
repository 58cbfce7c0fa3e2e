import type { Temporal } from "temporal-polyfill";
import type { FilingTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { fixDelivery, stageAfterOpening } from "./opening.ts";
import { lockLetter, updateOpened } from "./store.ts";

/**
 * Opens a letter that lies in the resident's account: by that she signs for it, and the day and her terms are
 * fixed (KPA art. 39 § 1, e-delivery act art. 42). Opening it again changes nothing.
 * Refuses `trust-needed` in a session without the trusted-profile step (KPA art. 20a of the informatisation act).
 */
export async function openLetter(
  tx: FilingTx,
  { letterId, isTrusted }: { readonly letterId: string; readonly isTrusted: boolean },
): Promise<Outcome<{ effectiveOn: Temporal.PlainDate }, "trust-needed" | "letter-not-found">> {
  if (!isTrusted) return refused("trust-needed");
  const letter = await lockLetter(tx, letterId);
  if (!letter) return refused("letter-not-found");
  const dates = fixDelivery(letter, legalDate(tx.now));
  if (letter.openedAt) return done({ effectiveOn: dates.effectiveOn });
  await updateOpened(tx, letterId, dates);
  const effectiveOn = dates.effectiveOn.toString();
  await tellResident(tx, letter.residentCaseId, {
    ...stageAfterOpening(letter, dates, letter.stage),
    step: { kind: "letter-opened", data: { title: letter.title, effectiveOn } },
  });
  await recordEvent(tx, { type: "delivery.opened", data: { letterId, effectiveOn } });
  await enqueue(tx, { topic: "delivery.opened", key: letterId, payload: { letterId } });
  return done({ effectiveOn: dates.effectiveOn });
}
