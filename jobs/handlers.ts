import { sendMail } from "./mail/send-mail.ts";
import type { Topics } from "./topic.ts";

/** Everything that may stand in the outbox, and who does it. */
export const handlers: Topics = {
  "mail.send": sendMail,
};
