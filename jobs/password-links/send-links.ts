import { asSignIn } from "#db/scope.ts";
import { claimLink, settleLink } from "#tenants/sign-in/index.ts";
import { log } from "../log.ts";
import { deliverMail } from "../mail/deliver-mail.ts";
import { writeLink } from "./write-link.ts";

/**
 * Mails every link that is due, one after another. Any number of workers may do it at once: a claimed link is nobody
 * else's until its next attempt. One whose worker dies is mailed again, with another secret.
 */
export async function sendLinks(): Promise<void> {
  for (;;) {
    const link = await asSignIn(claimLink);
    if (!link) return;
    const fate = await deliverMail(writeLink(link));
    await asSignIn((tx) => settleLink(tx, link, fate));
    log.info({ id: link.id, attempt: link.attempt, result: fate.kind }, "password link mailed");
  }
}
