import type { TenantTx } from "#db/scope.ts";
import { insertLink } from "./store.ts";

/**
 * Invites a member of staff to set her password: the mail leaves when the command that hires her commits. If she has
 * a password already, from another office or from before, the mail only tells her where to sign in.
 * @param sender name of the office, as the mail gives it
 */
export function inviteStaff(tx: TenantTx, userId: string, sender: string): Promise<void> {
  return insertLink(tx, { userId, purpose: "invitation", sender });
}
