import type { Temporal } from "temporal-polyfill";
import type { FilingTx } from "#db/scope.ts";
import { dueDate, statutoryTerms } from "#tenants/calendar/index.ts";
import { queueMail } from "#tenants/notices/index.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { deriveCheckCode, hashCheckCode } from "#tenants/receipts/index.ts";
import {
  beginResidentCase,
  describeStage,
  describeStep,
  type ResidentNews,
  type StageChange,
  type Step,
  tellResident,
} from "#tenants/resident-cases/index.ts";
import type { Matter } from "./find-matter.ts";
import { updateAnswered } from "./store.ts";
import type { Draft } from "./types.ts";

/** A filing that has just got its number. */
export interface NumberedFiling {
  readonly draft: Draft;
  readonly matter: Matter;
  readonly rpw: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly incomingItemId: string;
}

/** Says on the resident's side what a filing does: a case begins, or one that waited goes on. */
export async function announceFiling(
  tx: FilingTx,
  filing: NumberedFiling,
  epowiatKey: string,
): Promise<void> {
  const { draft, matter, rpw, receivedOn, incomingItemId } = filing;
  const { residentCaseId: id } = matter;
  if (draft.kind === "application") {
    const lookupHash = hashCheckCode(deriveCheckCode(epowiatKey, "status", id))!;
    await beginResidentCase(tx, {
      id,
      service: matter.service,
      title: matter.serviceName,
      rpw,
      startedOn: receivedOn,
      lookupHash,
    });
    return;
  }
  await tellResident(tx, id, newsOf(filing));
  if (draft.kind === "supplement") await updateAnswered(tx, draft.letterId!);
  await enqueue(tx, { topic: "filing.attach", key: incomingItemId, payload: { incomingItemId } });
}

/** What a filing that goes on with a matter changes on the resident's side of it. */
function newsOf({ draft: { kind }, matter, rpw, receivedOn }: NumberedFiling): ResidentNews & { step: Step } {
  if (kind === "appeal") {
    const forwardBy = forwardingDate(receivedOn);
    const step = { kind: "appeal-filed", data: { rpw, forwardBy } } as const;
    return { stage: "appealed", stageData: { forwardBy }, step };
  }
  if (kind === "supplement") {
    // What comes after the case was closed or left unexamined doesn't by itself set it going again.
    const resumed = matter.stage === "waits-for-you" ? ({ stage: "in-progress" } as const) : {};
    return { ...resumed, step: { kind: "supplemented", data: { rpw } } };
  }
  return { step: { kind: kind === "withdrawal" ? "withdrawal-filed" : "letter-filed", data: { rpw } } };
}

/** The last day to hand the appeal on with the files (KPA art. 133). */
function forwardingDate(receivedOn: Temporal.PlainDate): string {
  return dueDate(statutoryTerms.forwardAppeal, receivedOn).date.toString();
}

/** Where a mail goes and what it names. */
export interface MailAddress {
  readonly recipient: string;
  readonly office: string;
  /** Path of the case's page. */
  readonly path: string;
}

/** Leaves the mail that says what came in and what comes next; nothing of what was written. */
export async function mailFiling(
  tx: FilingTx,
  filing: NumberedFiling,
  { recipient, office, path }: MailAddress,
): Promise<void> {
  const { draft, matter, rpw, receivedOn } = filing;
  const facts = { number: rpw, service: matter.serviceName, office, path };
  const known = { handler: null, unitName: null, startedOn: receivedOn, dueOn: null };
  const isAppeal = draft.kind === "appeal";
  if (!isAppeal && draft.kind !== "application") {
    const { sentence } = describeStep(newsOf(filing).step, "pl");
    await queueMail(tx, { template: "step-made", recipient, data: { ...facts, sentence } });
    return;
  }
  const stage: StageChange = isAppeal
    ? { stage: "appealed", stageData: { forwardBy: forwardingDate(receivedOn) } }
    : { stage: "received" };
  const next = describeStage(stage, known, receivedOn, "pl").next.answer;
  const template = isAppeal ? "appeal-received" : "application-received";
  await queueMail(tx, { template, recipient, data: { ...facts, next } });
}
