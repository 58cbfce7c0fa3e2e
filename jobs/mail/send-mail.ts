import { z } from "zod";
import { inTenant, officeJob } from "#db/scope.ts";
import { composeMail, confirmMail, refuseMail } from "#tenants/notices/index.ts";
import type { ClaimedMessage, Result, Topic } from "../topic.ts";
import { deliverMail } from "./deliver-mail.ts";

const payload = z.object({ mailId: z.uuid() });

/**
 * Topic `mail.send`, payload `{mailId}`. A mail is sent once, save in the one window nobody can close: the server took it
 * and we died before we could write that down; then it goes again under the same Message-ID.
 * Twenty attempts last about ten hours, after which the clerk is told as for an address that takes no mail.
 */
export const sendMail: Topic = {
  maxAttempts: 20,
  run: sendOnce,
  async giveUp(message, { reason, isFault }) {
    const { mailId } = payload.parse(message.payload);
    const answer = isFault ? "nie wysłaliśmy listu z\u00a0powodu błędu programu" : reason;
    await inTenant(jobOf(message), (tx) => refuseMail(tx, mailId, answer));
  },
};

async function sendOnce(message: ClaimedMessage): Promise<Result> {
  const { mailId } = payload.parse(message.payload);
  const mail = await inTenant(jobOf(message), (tx) => composeMail(tx, mailId));
  if (!mail) return { kind: "done" };
  if (!(await message.renew())) return { kind: "retry", reason: "Another worker has taken over." };
  const { kind, answer } = await deliverMail(mail);
  if (kind === "refused") return { kind: "failed", reason: answer };
  if (kind === "deferred") return { kind: "retry", reason: answer };
  await inTenant(jobOf(message), (tx) => confirmMail(tx, mailId, answer));
  return { kind: "done" };
}

function jobOf({ tenantId }: ClaimedMessage) {
  return officeJob(tenantId, "mail.send");
}
