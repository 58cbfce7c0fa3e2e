import type { SendMailOptions } from "nodemailer";
import type { ComposedMail } from "#tenants/notices/index.ts";

/** A mail with exactly one recipient, which is all that may be sent. */
export type AddressedMail = ComposedMail & { readonly recipient: string };

/**
 * What nodemailer is given. The envelope is explicit and addresses are objects: nothing is parsed out of a text,
 * so no name can become a second recipient.
 * @param from the installation's own address, `MAIL_FROM`
 */
export function toMessage(mail: AddressedMail, from: string): SendMailOptions {
  return {
    messageId: mail.messageId,
    envelope: { from, to: [mail.recipient] },
    from: { name: mail.senderName, address: from },
    to: { name: "", address: mail.recipient },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // Keeps holiday answers away (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
