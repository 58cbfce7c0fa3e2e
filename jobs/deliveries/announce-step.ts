import { z } from "zod";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import { announceStep, findStepRecipient } from "#tenants/resident-cases/index.ts";
import { findMailAddress } from "#tenants/residents/index.ts";
import type { Topic } from "../topic.ts";

const payload = z.object({ stepId: z.uuid() });

/**
 * Topic `step.announce`, payload `{stepId}`: mails the resident what the office did in her case. Three scopes in
 * turn, since the office knows the step and only the resident her address.
 */
export const announceStepTopic: Topic = {
  maxAttempts: 20,
  async run(message) {
    const { stepId } = payload.parse(message.payload);
    const job = officeJob(message.tenantId, message.topic);
    const residentId = await inTenant(job, (tx) => findStepRecipient(tx, stepId));
    const recipient = residentId && (await asResident(residentId, findMailAddress));
    if (!recipient) return { kind: "failed", reason: "The step or its resident is unknown." };
    await inTenant(job, (tx) => announceStep(tx, stepId, recipient));
    return { kind: "done" };
  },
};
