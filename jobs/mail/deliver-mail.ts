import path from "node:path";
import { environment } from "#environment";
import type { ComposedMail } from "#tenants/notices/index.ts";
import { sendBySmtp } from "./by-smtp.ts";
import type { Delivery } from "./delivery.ts";
import { sendToFolder } from "./to-folder.ts";

/** Delivers a mail once: by SMTP, into the demo's folder, or, from a sandbox, nowhere at all. */
export async function deliverMail(mail: ComposedMail): Promise<Delivery> {
  const { recipient } = mail;
  if (recipient === undefined) return { kind: "refused", answer: "to nie jest jeden adres e-mail" };
  if (mail.isExercise) return { kind: "accepted", answer: "ćwiczenie: list nie wyszedł" };
  const { SMTP_URL, MAIL_FROM, EPOWIAT_VAR } = environment();
  const addressed = { ...mail, recipient };
  return SMTP_URL
    ? sendBySmtp(addressed, SMTP_URL, MAIL_FROM)
    : sendToFolder(addressed, path.join(EPOWIAT_VAR, "mail"), MAIL_FROM);
}
