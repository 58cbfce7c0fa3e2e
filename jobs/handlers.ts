import { acknowledgeOpeningTopic } from "./deliveries/acknowledge-opening.ts";
import { announceLetterTopic } from "./deliveries/announce-letter.ts";
import { announceStepTopic } from "./deliveries/announce-step.ts";
import { attachFilingTopic } from "./deliveries/attach-filing.ts";
import { sendMail } from "./mail/send-mail.ts";
import type { Topics } from "./topic.ts";

/** Everything that may stand in the outbox, and who does it. */
export const handlers: Topics = {
  "delivery.opened": acknowledgeOpeningTopic,
  "filing.attach": attachFilingTopic,
  "letter.announce": announceLetterTopic,
  "mail.send": sendMail,
  "step.announce": announceStepTopic,
};
