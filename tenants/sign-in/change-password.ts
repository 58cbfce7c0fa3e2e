import type { SignInTx } from "#db/scope.ts";
import type { PasswordHash } from "./password.ts";
import { deleteSessionsOf, updatePassword } from "./store.ts";

/**
 * Sets a new password and signs the person out everywhere, this browser too: whoever knew the old one is out.
 * The caller has checked the old password by `signIn`, so that guesses count here as well.
 */
export async function changePassword(tx: SignInTx, userId: string, password: PasswordHash): Promise<void> {
  await updatePassword(tx, userId, password);
  await deleteSessionsOf(tx, userId);
}
