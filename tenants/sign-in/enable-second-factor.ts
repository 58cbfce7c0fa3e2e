import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findCodeStep } from "./second-factor.ts";
import { updateSecondFactor } from "./store.ts";

/** A secret offered to a person and the first code that her app made of it. */
export interface SecondFactorProof {
  readonly userId: string;
  /** From `offerSecondFactor`. */
  readonly sealed: string;
  readonly code: string;
}

/** Turns the second factor on, once a code proves that the person's app has the secret. */
export async function enableSecondFactor(
  tx: SignInTx,
  proof: SecondFactorProof,
  key: string,
): Promise<Outcome<undefined, "wrong-code">> {
  const step = findCodeStep(proof.sealed, proof.code, tx.wallNow, key);
  if (step === null) return refused("wrong-code");
  await updateSecondFactor(tx, proof.userId, proof.sealed, step);
  return done();
}
