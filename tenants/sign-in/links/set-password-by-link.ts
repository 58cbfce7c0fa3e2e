import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { forgetFailures } from "../attempt.ts";
import { changePassword } from "../change-password.ts";
import type { PasswordHash } from "../password.ts";
import { sessionIdOf } from "../session-token.ts";
import { findLinkedAccount, type LinkedAccount } from "./find-linked-account.ts";
import { deleteLink, deleteLinksOf } from "./store.ts";

/**
 * Sets the password that a link is for: all its account's sessions end, and its other links with them. A second factor
 * stays, so that whoever holds the mailbox alone still can't sign in. Refuses a link that doesn't work any more.
 */
export async function setPasswordByLink(
  tx: SignInTx,
  token: string,
  password: PasswordHash,
): Promise<Outcome<LinkedAccount, "link-dead">> {
  const account = await findLinkedAccount(tx, token);
  // Deleted first, and only once: of two browsers with the same link the second finds none.
  if (!account || !(await deleteLink(tx, sessionIdOf(token)))) return refused("link-dead");
  await deleteLinksOf(tx, account.userId);
  await changePassword(tx, account.userId, password);
  await forgetFailures(tx, account);
  return done(account);
}
