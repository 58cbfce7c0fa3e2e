import type { SignInTx } from "#db/scope.ts";
import { deleteOldLinks } from "./links/store.ts";
import { deleteExpiredSessions, deleteForgottenTries, deleteUnopenedAccounts } from "./store.ts";

/**
 * Deletes sessions and links that are over, accounts that a resident ordered and never opened, and counts of failures
 * that no longer matter; for the nightly work.
 */
export async function sweepSignIn(tx: SignInTx): Promise<void> {
  await deleteExpiredSessions(tx);
  await deleteForgottenTries(tx, tx.wallNow.subtract({ hours: 24 }));
  // A week to be used in, after at most a day of attempts to mail it.
  const twoWeeksAgo = tx.wallNow.subtract({ hours: 14 * 24 });
  await deleteOldLinks(tx, twoWeeksAgo);
  await deleteUnopenedAccounts(tx, twoWeeksAgo);
}
