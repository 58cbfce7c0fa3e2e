import type { TenantTx } from "#db/scope.ts";
import { productOrigin } from "./product-origin.ts";
import { type RenderedMail, renderMail } from "./render-mail.ts";
import { isOneAddress, toOneLine } from "./rules.ts";
import { findMail } from "./store.ts";

/** A mail with all that a mail server needs. */
export interface ComposedMail extends RenderedMail {
  readonly id: string;
  /** One address, or undefined when what was given isn't exactly one. */
  readonly recipient: string | undefined;
  readonly messageId: string;
  /** The office's name; one line. */
  readonly senderName: string;
  /** True in a sandbox: its people are invented, so nothing may leave the house. */
  readonly isExercise: boolean;
}

/** Composes a mail that waits to be sent; undefined when there is none such, or its fate is settled. */
export async function composeMail(tx: TenantTx, mailId: string): Promise<ComposedMail | undefined> {
  const mail = await findMail(tx, mailId);
  if (mail?.state !== "waiting") return undefined;
  const senderName = toOneLine(mail.officeName ?? "E-Powiat");
  return {
    id: mailId,
    recipient: isOneAddress(mail.recipient) ? mail.recipient : undefined,
    messageId: mail.messageId,
    senderName,
    isExercise: mail.isExercise,
    ...renderMail(mail.template, mail.data, productOrigin(), senderName),
  };
}
