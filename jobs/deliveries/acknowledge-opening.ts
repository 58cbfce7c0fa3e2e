import { z } from "zod";
import { inTenant, officeJob } from "#db/scope.ts";
import { acknowledgeOpening } from "#tenants/dispatch/index.ts";
import type { Topic } from "../topic.ts";

const payload = z.object({ letterId: z.uuid() });

/** Topic `delivery.opened`, payload `{letterId}`: what the resident signed for becomes the office's proof. */
export const acknowledgeOpeningTopic: Topic = {
  maxAttempts: 20,
  async run(message) {
    const { letterId } = payload.parse(message.payload);
    await inTenant(officeJob(message.tenantId, message.topic), (tx) => acknowledgeOpening(tx, letterId));
    return { kind: "done" };
  },
};
