import { z } from "zod";
import { inTenant, officeJob } from "#db/scope.ts";
import { attachFiledItem } from "#tenants/cases/index.ts";
import type { Topic } from "../topic.ts";

const payload = z.object({ incomingItemId: z.uuid() });

/** Topic `filing.attach`, payload `{incomingItemId}`: a supplement or an appeal finds its case. */
export const attachFilingTopic: Topic = {
  maxAttempts: 20,
  async run(message) {
    const { incomingItemId } = payload.parse(message.payload);
    await inTenant(officeJob(message.tenantId, message.topic), (tx) => attachFiledItem(tx, incomingItemId));
    return { kind: "done" };
  },
};
