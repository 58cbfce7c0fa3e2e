import type { SignInTx } from "#db/scope.ts";
import type { PasswordHash } from "./password.ts";
import { deleteSessionsOf, updatePassword } from "./store.ts";

/**
 * Sets a new password and signs the person out everywhere, this browser too: whoever knew the old one is out.
 * The caller has made sure of her: by the old password, through `signIn`, so that guesses count, or by a mailed link.
 */
export async function changePassword(tx: SignInTx, userId: string, password: PasswordHash): Promise<void> {
  await updatePassword(tx, userId, password);
  await deleteSessionsOf(tx, userId);
}
