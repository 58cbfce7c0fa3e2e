import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { documentAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dateInPolish } from "#tenants/calendar/index.ts";
import { findFirstSupplement, moveToStage, startExclusion, takeDelivery } from "#tenants/cases/index.ts";
import { findDocument, markDelivered, rulesOf } from "#tenants/documents/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { selectFirstSent, updateDelivery } from "../store.ts";
import type { Delivery } from "../types.ts";
import { letterDates } from "./letter-dates.ts";
import {
  lockLetter,
  selectDeliveryCase,
  selectIsResidents,
  selectStates,
  updateLetterDates,
} from "./store.ts";
import { tellOfAnswer, tellOfDelivery } from "./tell-of-delivery.ts";

/** What proves a delivery: the day it counts from, by which provision, and the evidence. */
export type Proof = { readonly effectiveOn: Temporal.PlainDate; readonly basis: string } & Partial<
  Pick<
    Delivery,
    "openedAt" | "receivedOn" | "receiver" | "firstNoticeOn" | "secondNoticeOn" | "isRefused" | "proofFileId"
  >
>;

/**
 * Writes down that a letter is delivered and what follows: the dates that run from it, the clock that a call to
 * supplement stops, the resident's page, a notice to the handler. A proof may come back after the supplement: the case
 * then goes on as if it had come before.
 */
export async function proveDelivery(tx: TenantTx, delivery: Delivery, proof: Proof): Promise<void> {
  const { deliveryId, documentId, caseId, mark, title } = delivery;
  const { effectiveOn, basis } = proof;
  const isFirst = !(await selectStates(tx, documentId)).includes("delivered");
  await updateDelivery(tx, deliveryId, { ...proof, state: "delivered" });
  const letter = delivery.channel === "account" ? await lockLetter(tx, deliveryId) : undefined;
  const isDecision = delivery.type === "decision";
  const { effect, goesOutside } = rulesOf(delivery.template, isDecision ? "decision" : "letter");
  const isCall = effect === "supplement-call";
  const answer = isCall
    ? await findFirstSupplement(tx, caseId, await selectFirstSent(tx, documentId))
    : undefined;
  const answerDays = isCall ? await findAnswerDays(tx, documentId) : null;
  const dates = letterDates({ isDecision, answerDays }, effectiveOn);
  if (letter && !letter.effectiveOn) await updateLetterDates(tx, deliveryId, dates);
  const data = { deliveryId, effectiveOn: effectiveOn.toString(), basis, channel: delivery.channel };
  await recordEvent(tx, { type: "delivery.proved", caseId, documentId, data });
  if (isCall && isFirst) await stopClock(tx, caseId, effectiveOn, answer?.receivedOn ?? null);
  if ((await selectStates(tx, documentId)).every((state) => state === "delivered")) {
    await markDelivered(tx, documentId);
    await (answer ? moveToStage(tx, caseId, "inquiry") : takeDelivery(tx, caseId));
  }
  const { handlerId: personId, slug, caseState, ...side } = await selectDeliveryCase(tx, caseId);
  // Who opened her letter was told at that moment; a call that is answered asks for nothing more.
  if (proof.openedAt && answer) await tellOfAnswer(tx, side);
  if (!proof.openedAt && !goesOutside && (await selectIsResidents(tx, delivery)))
    await tellOfDelivery(tx, side, delivery, answer ? undefined : effect, dates);
  // A letter that only informs may arrive after its case was closed: then there is nothing left to do.
  if (caseState === "closed") return;
  const path = documentAddress(slug, mark, documentId);
  const told = { mark, title, effectiveOn: dateInPolish(effectiveOn), path };
  await notifyPerson(tx, { personId, kind: "letter-delivered", data: told, caseId, documentId });
}

/** Days that a call to supplement gives, as they stand in the letter that was signed. */
async function findAnswerDays(tx: TenantTx, documentId: string): Promise<number | null> {
  const found = await findDocument(tx, documentId);
  return found ? Number(found.version.fields.days) : null;
}

const nothingToStop: readonly string[] = ["no-clock", "exclusion-running", "case-closed"];

/** Stops the clock from delivery to the answer (KPA art. 35 § 5, 64 § 2); one that came by then leaves no time between. */
async function stopClock(
  tx: TenantTx,
  caseId: string,
  startsOn: Temporal.PlainDate,
  endsOn: Temporal.PlainDate | null,
): Promise<void> {
  if (endsOn && Temporal.PlainDate.compare(endsOn, startsOn) <= 0) return;
  const stopped = await startExclusion(tx, caseId, { reason: "supplement-call", startsOn, endsOn });
  if (stopped.done || nothingToStop.includes(stopped.refusal)) return;
  throw new Error(`The clock of ${caseId} can't be stopped: ${stopped.refusal}`);
}
