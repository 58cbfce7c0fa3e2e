import type { SignInTx } from "#db/scope.ts";
import { deleteOldLinks } from "./links/store.ts";
import { deleteExpiredSessions, deleteForgottenTries } from "./store.ts";

/** Deletes sessions and links that are over and counts of failures that no longer matter; for the nightly work. */
export async function sweepSignIn(tx: SignInTx): Promise<void> {
  await deleteExpiredSessions(tx);
  await deleteForgottenTries(tx, tx.wallNow.subtract({ hours: 24 }));
  // A week to be used in, after at most a day of attempts to mail it.
  await deleteOldLinks(tx, tx.wallNow.subtract({ hours: 14 * 24 }));
}
