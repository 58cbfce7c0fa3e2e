import type { FilingTx } from "#db/scope.ts";
import { queueMail } from "#tenants/notices/index.ts";
import { describeStage, describeStep, type StageChange } from "#tenants/resident-cases/index.ts";
import { forwardingDate, type NumberedFiling, newsOf } from "./news-of-filing.ts";

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
  if (draft.kind !== "application" && draft.kind !== "appeal") {
    const { sentence } = describeStep(newsOf(filing).step, "pl");
    await queueMail(tx, { template: "step-made", recipient, data: { ...facts, sentence } });
    return;
  }
  const isAppeal = draft.kind === "appeal";
  const stage: StageChange = isAppeal
    ? { stage: "appealed", stageData: { forwardBy: forwardingDate(receivedOn) } }
    : { stage: "received" };
  const known = { handler: null, unitName: null, caseMark: null, startedOn: receivedOn, dueOn: null };
  const next = describeStage(stage, known, receivedOn, "pl").next.answer;
  const template = isAppeal ? "appeal-received" : "application-received";
  await queueMail(tx, { template, recipient, data: { ...facts, next } });
}
