import { createHash } from "node:crypto";
import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Account, AccountKind } from "./account.ts";
import { normaliseEmail } from "./rules.ts";
import { clearTries, lockTries, selectAccount, updateTries } from "./store.ts";
import { countTry, failureLimits, minutesBlocked, takeTryBack } from "./throttle.ts";

/** Who says she is who, and from where. */
export interface Claim {
  readonly kind: AccountKind;
  readonly email: string;
  readonly password: string;
  /** Code of the second factor, when she gave one. */
  readonly code?: string;
  /** Network address of the visitor. */
  readonly address: string;
}

/** What failures are counted of. */
const counted = ["pair", "account", "address"] as const;

/** Keys of `attempts` that a claim is counted under, always locked in this order. */
type Keys = Readonly<Record<(typeof counted)[number], string>>;

/** A claim that was let through to be checked, with the account it names, if there is one. */
export interface Attempt {
  readonly account: Account | null;
  readonly keys: Keys;
}

/**
 * Counts a claim as failed before it is checked, so that parallel guesses can't slip through the limit together.
 * Refuses, without counting, while the account or the address is blocked.
 */
export async function openAttempt(
  tx: SignInTx,
  claim: Claim,
): Promise<Outcome<Attempt, "too-many-attempts">> {
  const email = normaliseEmail(claim.email);
  const [account, address] = [hashKey(claim.kind, email), hashKey("address", claim.address)];
  const keys = { pair: `${account}:${address}`, account, address };
  for (const of of counted) {
    const tries = await lockTries(tx, keys[of]);
    const minutes = minutesBlocked(tries, tx.wallNow);
    if (minutes > 0) return refused("too-many-attempts", { minutes });
    await updateTries(tx, keys[of], countTry(tries, failureLimits[of], tx.wallNow));
  }
  return done({ account: await selectAccount(tx, claim.kind, email), keys });
}

/** Takes a counted claim back, e.g. one that still waits for its code. */
export async function takeAttemptBack(tx: SignInTx, { keys }: Attempt): Promise<void> {
  for (const of of counted) {
    const tries = await lockTries(tx, keys[of]);
    await updateTries(tx, keys[of], takeTryBack(tries, failureLimits[of]));
  }
}

/** Ends a claim that proved right: the account's failures are forgotten, the address's others stay. */
export async function settleAttempt(tx: SignInTx, attempt: Attempt): Promise<void> {
  await takeAttemptBack(tx, attempt);
  await clearTries(tx, attempt.keys.account);
}

/** Forgets the failures of an account whose owner has just set a new password. */
export async function forgetFailures(tx: SignInTx, account: Pick<Claim, "kind" | "email">): Promise<void> {
  await clearTries(tx, hashKey(account.kind, account.email));
}

/** Hashed, since people type all kinds of things into an e-mail field, passwords too. */
function hashKey(kind: string, value: string): string {
  return createHash("sha256").update(`${kind}:${value}`).digest("hex");
}
