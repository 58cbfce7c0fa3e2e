import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { documentAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dateInPolish, legalDate } from "#tenants/calendar/index.ts";
import { moveToStage, startExclusion } from "#tenants/cases/index.ts";
import { findDocument, markDelivered, rulesOf } from "#tenants/documents/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { updateDelivery } from "../store.ts";
import type { Delivery } from "../types.ts";
import { letterDates } from "./letter-dates.ts";
import { lockLetter, selectDeliveryCase, selectStates, updateLetterDates } from "./store.ts";
import { tellOfDelivery } from "./tell-of-delivery.ts";

/** What proves a delivery: the day it counts from, by which provision, and the evidence. */
export type Proof = { readonly effectiveOn: Temporal.PlainDate; readonly basis: string } & Partial<
  Pick<
    Delivery,
    "openedAt" | "receivedOn" | "receiver" | "firstNoticeOn" | "secondNoticeOn" | "isRefused" | "proofFileId"
  >
>;

/**
 * Writes down that a letter is delivered and what follows: the dates that run from it, the clock that a call to
 * supplement stops, the resident's page, a notice to the handler.
 */
export async function proveDelivery(tx: TenantTx, delivery: Delivery, proof: Proof): Promise<void> {
  const { deliveryId, documentId, caseId, mark, title } = delivery;
  const { effectiveOn, basis } = proof;
  const isFirst = !(await selectStates(tx, documentId)).includes("delivered");
  await updateDelivery(tx, deliveryId, { ...proof, state: "delivered" });
  const letter = delivery.channel === "account" ? await lockLetter(tx, deliveryId) : undefined;
  const isDecision = delivery.type === "decision";
  const { effect } = rulesOf(delivery.template, isDecision ? "decision" : "letter");
  const answerDays = effect === "supplement-call" ? await findAnswerDays(tx, documentId) : null;
  const dates = letterDates({ isDecision, answerDays }, effectiveOn);
  if (letter && !letter.effectiveOn) await updateLetterDates(tx, deliveryId, dates);
  if ((await selectStates(tx, documentId)).every((state) => state === "delivered")) {
    await markDelivered(tx, documentId);
    await moveToStage(tx, caseId, "delivered");
  }
  const data = { deliveryId, effectiveOn: effectiveOn.toString(), basis, channel: delivery.channel };
  await recordEvent(tx, { type: "delivery.proved", caseId, documentId, data });
  if (effect === "supplement-call" && isFirst)
    await stopClock(tx, caseId, effectiveOn, letter?.answeredAt ?? null);
  const { handlerId: personId, slug, caseState, ...side } = await selectDeliveryCase(tx, caseId);
  // Who opened her letter was told at that moment.
  if (isFirst && !proof.openedAt) await tellOfDelivery(tx, side, delivery, effect, dates);
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

/** Stops the clock from delivery to the answer; one that was answered before this was known is not left standing. */
async function stopClock(
  tx: TenantTx,
  caseId: string,
  startsOn: Temporal.PlainDate,
  answeredAt: Temporal.Instant | null,
): Promise<void> {
  const endsOn = answeredAt && legalDate(answeredAt);
  const stopped = await startExclusion(tx, caseId, { reason: "supplement-call", startsOn, endsOn });
  if (stopped.done || nothingToStop.includes(stopped.refusal)) return;
  throw new Error(`The clock of ${caseId} can't be stopped: ${stopped.refusal}`);
}
