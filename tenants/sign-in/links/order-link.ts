import type { SignInTx, TenantTx } from "#db/scope.ts";
import { normaliseEmail } from "../rules.ts";
import { mostResetsAnHour } from "./link.ts";
import { countResets, insertLink, lockAccountsOf } from "./store.ts";

/**
 * Invites a member of staff to set her password: the mail leaves when the command that hires her commits. If she has
 * a password already, from another office or from before, the mail only tells her where to sign in.
 * @param sender name of the office, as the mail gives it
 */
export function inviteStaff(tx: TenantTx, userId: string, sender: string): Promise<void> {
  return insertLink(tx, { userId, purpose: "invitation", sender });
}

/**
 * Orders a link for each account of an address: one person may be staff and resident. Answers nothing, so that
 * nobody learns whether there is one; past three in an hour it does nothing either.
 */
export async function orderPasswordReset(tx: SignInTx, email: string): Promise<void> {
  const anHourAgo = tx.wallNow.subtract({ hours: 1 });
  for (const userId of await lockAccountsOf(tx, normaliseEmail(email))) {
    if ((await countResets(tx, userId, anHourAgo)) >= mostResetsAnHour) continue;
    await insertLink(tx, { userId, purpose: "reset", sender: "E-Powiat" });
  }
}
