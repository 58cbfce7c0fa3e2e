import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { type CodeClaim, findCodeStep, isOfferedTo } from "./second-factor.ts";
import { updateSecondFactor } from "./store.ts";

/**
 * Turns the second factor on, once a code proves that the person's app has the secret. The caller has checked her
 * password by `signIn`. Refuses while she has one: it would be replaced without a code of its own.
 * @param proof a secret offered to her, and the first code her app made of it
 */
export async function enableSecondFactor(
  tx: SignInTx,
  proof: CodeClaim,
  key: string,
): Promise<Outcome<undefined, "wrong-code" | "already-on">> {
  if (!isOfferedTo(proof.sealed, proof.userId, key)) return refused("wrong-code");
  const step = findCodeStep(proof, tx.wallNow, key);
  if (step === null) return refused("wrong-code");
  return (await updateSecondFactor(tx, proof.userId, proof.sealed, step)) ? done() : refused("already-on");
}
