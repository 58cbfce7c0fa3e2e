import type { TenantTx } from "#db/scope.ts";
import { residentCaseAddress } from "#tenants/addresses.ts";
import { queueMail } from "#tenants/notices/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { isNewsOnce, sayByMail } from "./mailed-steps.ts";
import { hasEarlierStep, selectStepNews } from "./store.ts";

/** Whose case a step was taken in; undefined for an unknown one. */
export async function findStepRecipient(tx: TenantTx, stepId: string): Promise<string | undefined> {
  return (await selectStepNews(tx, stepId))?.residentId;
}

/**
 * Writes the mail that says what the office did in a case, and where to read more. It bears the step's own id: it is
 * written once, however often it is asked for, and not of a step that was undone meanwhile.
 */
export async function announceStep(tx: TenantTx, stepId: string, recipient: string): Promise<void> {
  const news = await selectStepNews(tx, stepId);
  if (!news || news.isRetracted) return;
  const { step, residentCaseId, number, title, slug, caseId } = news;
  if (isNewsOnce(step) && (await hasEarlierStep(tx, residentCaseId, stepId, step.kind))) return;
  const office = await findOffice(tx, slug);
  await queueMail(tx, {
    id: stepId,
    template: "step-made",
    recipient,
    caseId,
    data: {
      number,
      service: title,
      office: office?.officeName.text ?? "",
      sentence: sayByMail(step),
      path: residentCaseAddress(residentCaseId),
    },
  });
}
