import type { ComposedMail } from "./compose-mail.ts";
import { productOrigin } from "./product-origin.ts";
import { renderWording } from "./render-mail.ts";
import { isOneAddress, toMessageId, toOneLine } from "./rules.ts";
import { type AccountMailData, type AccountTemplate, accountMails } from "./templates/account-mails.ts";

/** A mail about an account. */
export interface AccountMailOrder<Template extends AccountTemplate> {
  /** Its own id; another attempt writes other words, so it is another mail. */
  readonly id: string;
  readonly attempt: number;
  readonly template: Template;
  readonly recipient: string;
  /** Name of the office, or of the product. */
  readonly sender: string;
  readonly data: AccountMailData<Template>;
}

/** Composes a mail about an account. It is never kept: what it says is for its reader alone. */
export function composeAccountMail<Template extends AccountTemplate>(
  order: AccountMailOrder<Template>,
): ComposedMail {
  const { id, attempt, template, recipient, data } = order;
  const origin = productOrigin();
  const senderName = toOneLine(order.sender);
  return {
    id,
    recipient: isOneAddress(recipient) ? recipient : undefined,
    messageId: toMessageId(`${id}.${attempt}`, origin),
    senderName,
    isExercise: false,
    ...renderWording(accountMails[template], data, origin, senderName),
  };
}
