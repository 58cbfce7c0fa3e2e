import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { type Attempt, type Claim, openAttempt, settleAttempt, takeAttemptBack } from "./attempt.ts";
import { isRightPassword } from "./password.ts";
import { findCodeStep } from "./second-factor.ts";
import { takeCodeStep } from "./store.ts";

/** Why a person isn't signed in. An unknown account, a wrong password and a blocked account are all the same. */
export type SignInRefusal = "wrong-credentials" | "too-many-attempts" | "code-needed" | "wrong-code";

/**
 * Checks who a visitor is. Takes the way to open a scope rather than a scope: the count of failures must outlive
 * the refusal, and no connection may wait while a password is hashed, or guesses would empty the pool.
 * @param inScope `asSignIn`
 * @param key EPOWIAT_KEY, which opens the second factor's secret
 * @returns the account's id; `too-many-attempts` comes with whole `minutes` to wait
 */
export async function signIn(
  inScope: <Result>(work: (tx: SignInTx) => Promise<Result>) => Promise<Result>,
  claim: Claim,
  key: string,
): Promise<Outcome<{ userId: string }, SignInRefusal>> {
  const opened = await inScope((tx) => openAttempt(tx, claim));
  if (!opened.done) return opened;
  const attempt = opened.value;
  const isRight = await isRightPassword(attempt.account?.passwordHash ?? null, claim.password);
  if (!isRight || !attempt.account || attempt.account.isBlocked) return refused("wrong-credentials");
  const { userId, sealedSecret } = attempt.account;
  if (sealedSecret && !claim.code) {
    await inScope((tx) => takeAttemptBack(tx, attempt));
    return refused("code-needed");
  }
  return inScope(async (tx) => {
    if (sealedSecret && !(await isRightCode(tx, attempt, claim.code ?? "", key)))
      return refused("wrong-code");
    await settleAttempt(tx, attempt);
    return done({ userId });
  });
}

async function isRightCode(tx: SignInTx, { account }: Attempt, code: string, key: string): Promise<boolean> {
  if (!account?.sealedSecret) return false;
  const step = findCodeStep(account.sealedSecret, code, tx.wallNow, key);
  return step !== null && (await takeCodeStep(tx, account.userId, step));
}
