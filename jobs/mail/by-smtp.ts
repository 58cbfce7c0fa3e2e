import { createTransport, type NodemailerError } from "nodemailer";
import type { Delivery } from "./delivery.ts";
import { type AddressedMail, toMessage } from "./message.ts";

/** The whole conversation, well within a message's lease: a server that drips one byte a second ends here. */
const conversationMs = 45_000;

/**
 * Sends a mail by SMTP. Final is only what the server says for good (5xx) about the recipient or the letter;
 * everything else, a refused log-in of ours included, may be different later.
 * @param url `SMTP_URL`; its query may set nodemailer's time limits, e.g. `?socketTimeout=5000`
 */
export async function sendBySmtp(mail: AddressedMail, url: string, from: string): Promise<Delivery> {
  const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ ...limits, url });
  try {
    const signal = AbortSignal.timeout(conversationMs);
    const { response } = await transport.sendMail({ ...toMessage(mail, from), signal });
    return { kind: "accepted", answer: response };
  } catch (failure) {
    return toDelivery(failure as NodemailerError);
  }
}

function toDelivery({ responseCode = 0, command, response, code }: NodemailerError): Delivery {
  const isAboutMail = command === "RCPT TO" || command === "DATA";
  const kind = isAboutMail && responseCode >= 500 && responseCode < 600 ? "refused" : "deferred";
  return { kind, answer: response || `serwer poczty nie odpowiada (${code})` };
}
