import type { SignInTx } from "#db/scope.ts";
import { deleteExpiredSessions, deleteForgottenTries } from "./store.ts";

/** Deletes sessions that are over and counts of failures that no longer matter; for the nightly work. */
export async function sweepSignIn(tx: SignInTx): Promise<void> {
  await deleteExpiredSessions(tx);
  await deleteForgottenTries(tx, tx.wallNow.subtract({ hours: 24 }));
}
