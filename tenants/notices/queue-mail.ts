import { newId } from "#db/id.ts";
import type { FilingTx, TenantTx } from "#db/scope.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { productOrigin } from "./product-origin.ts";
import { toMessageId } from "./rules.ts";
import { insertMail } from "./store.ts";
import type { MailData, MailTemplate } from "./templates/mails.ts";

/** A mail to be written. */
export interface MailOrder<Template extends MailTemplate> {
  /** Id of what it tells of, when that must be told only once; left out: a mail of its own. */
  readonly id?: string;
  readonly template: Template;
  /** One address. */
  readonly recipient: string;
  readonly data: MailData<Template>;
  /** Whose handler hears of it when the address takes no mail. */
  readonly caseId?: string | null;
}

/**
 * Writes a mail and leaves it in the outbox of the command's own transaction: it goes out when the command commits,
 * and never when it doesn't. One that was written already under its id stays as it is.
 * @returns the mail's id
 */
export async function queueMail<Template extends MailTemplate>(
  tx: TenantTx | FilingTx,
  { id = newId(), template, recipient, data, caseId = null }: MailOrder<Template>,
): Promise<string> {
  const messageId = toMessageId(id, productOrigin());
  await insertMail(tx, { id, template, recipient, data, caseId, messageId });
  await enqueue(tx, { topic: "mail.send", key: id, payload: { mailId: id } });
  return id;
}
