import { createHash } from "node:crypto";
import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { lockTries, updateTries } from "./store.ts";
import { countTry, failureLimits, minutesBlocked, takeTryBack } from "./throttle.ts";

/** What a visitor without an account may try only so often: each kind has its own count. */
export interface Guess {
  readonly at: "status" | "receipt" | "password-reset" | "sign-up";
  /** Network address of the visitor. */
  readonly address: string;
}

/**
 * Failures allowed from one address: many where a whole office may ask for links behind it, or a kiosk's visitors for
 * accounts.
 */
const limits: Readonly<Record<Guess["at"], number>> = {
  status: failureLimits.pair,
  receipt: failureLimits.pair,
  "password-reset": failureLimits.address,
  "sign-up": failureLimits.address,
};

/**
 * Counts a guess as failed before it is looked up, like a sign-in. Refuses, without counting, with whole `minutes`
 * to wait, once as many from one address have failed as its kind allows.
 */
export async function countGuess(
  tx: SignInTx,
  guess: Guess,
): Promise<Outcome<undefined, "too-many-attempts">> {
  const key = keyOf(guess);
  const tries = await lockTries(tx, key);
  const minutes = minutesBlocked(tries, tx.wallNow);
  if (minutes > 0) return refused("too-many-attempts", { minutes });
  await updateTries(tx, key, countTry(tries, limits[guess.at], tx.wallNow));
  return done();
}

/** Takes a counted guess back: it was right. */
export async function forgiveGuess(tx: SignInTx, guess: Guess): Promise<void> {
  const key = keyOf(guess);
  await updateTries(tx, key, takeTryBack(await lockTries(tx, key), limits[guess.at]));
}

function keyOf({ at, address }: Guess): string {
  return createHash("sha256").update(`guess:${at}:${address}`).digest("hex");
}
