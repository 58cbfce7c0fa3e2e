import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { type Attempt, type Claim, openAttempt, settleAttempt, takeAttemptBack } from "./attempt.ts";
import { isRightPassword } from "./password.ts";
import { findCodeStep } from "./second-factor.ts";
import { holdPassword, takeCodeStep } from "./store.ts";

/** Why a person isn't signed in. An unknown account, a wrong password and a blocked account are all the same. */
export type SignInRefusal = "wrong-credentials" | "too-many-attempts" | "code-needed" | "wrong-code";

/**
 * Checks who a visitor is, and does what she is then let to. Takes the way to open a scope rather than a scope: the count of failures must outlive
 * the refusal, and no connection may wait while a password is hashed, or guesses would empty the pool.
 * @param inScope `asSignIn`
 * @param key EPOWIAT_KEY, which opens the second factor's secret
 * @param whenRight done in the transaction that finds the checked password still in force: a session started later
 *   could outlive the change that was to end it
 * @returns what `whenRight` answers; `too-many-attempts` comes with whole `minutes` to wait
 */
export async function signIn<Allowed>(
  inScope: <Result>(work: (tx: SignInTx) => Promise<Result>) => Promise<Result>,
  claim: Claim,
  key: string,
  whenRight: (tx: SignInTx, userId: string) => Promise<Allowed>,
): Promise<Outcome<Allowed, SignInRefusal>> {
  const opened = await inScope((tx) => openAttempt(tx, claim));
  if (!opened.done) return opened;
  const attempt = opened.value;
  const isRight = await isRightPassword(attempt.account?.passwordHash ?? null, claim.password);
  if (!isRight || !attempt.account || attempt.account.isBlocked) return refused("wrong-credentials");
  const { userId, sealedSecret, passwordHash } = attempt.account;
  if (sealedSecret && !claim.code) {
    await inScope((tx) => takeAttemptBack(tx, attempt));
    return refused("code-needed");
  }
  return inScope(async (tx) => {
    if (sealedSecret && !(await isRightCode(tx, attempt, claim.code ?? "", key)))
      return refused("wrong-code");
    const now = await holdPassword(tx, userId);
    if (!now || now.isBlocked || now.passwordHash !== passwordHash) return refused("wrong-credentials");
    await settleAttempt(tx, attempt);
    return done(await whenRight(tx, userId));
  });
}

async function isRightCode(tx: SignInTx, { account }: Attempt, code: string, key: string): Promise<boolean> {
  if (!account?.sealedSecret) return false;
  const { userId, sealedSecret: sealed } = account;
  const step = findCodeStep({ userId, sealed, code }, tx.wallNow, key);
  return step !== null && (await takeCodeStep(tx, userId, step));
}
