import { z } from "zod";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import { announceLetter, findRecipient } from "#tenants/dispatch/index.ts";
import { findMailAddress } from "#tenants/residents/index.ts";
import type { Topic } from "../topic.ts";

const payload = z.object({ letterId: z.uuid() });

/**
 * Topic `letter.announce`, payload `{letterId}`: mails the resident that a letter waits. Three scopes in turn, since
 * the office knows the letter and only the resident her address.
 */
export const announceLetterTopic: Topic = {
  maxAttempts: 20,
  async run(message) {
    const { letterId } = payload.parse(message.payload);
    const job = officeJob(message.tenantId, message.topic);
    const residentId = await inTenant(job, (tx) => findRecipient(tx, letterId));
    const recipient = residentId && (await asResident(residentId, findMailAddress));
    if (!recipient) return { kind: "failed", reason: "The letter or its resident is unknown." };
    await inTenant(job, (tx) => announceLetter(tx, letterId, recipient));
    return { kind: "done" };
  },
};
