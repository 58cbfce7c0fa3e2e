import type { SignInTx } from "#db/scope.ts";
import { deleteSecondFactor } from "./store.ts";

/** Turns the second factor off. The caller has checked password and code by `signIn`, so that guesses count here as well. */
export function disableSecondFactor(tx: SignInTx, userId: string): Promise<void> {
  return deleteSecondFactor(tx, userId);
}
