import type { SignInTx } from "#db/scope.ts";
import { selectHasSecondFactor } from "./store.ts";

/** Whether the account asks for a code besides the password. */
export function hasSecondFactor(tx: SignInTx, userId: string): Promise<boolean> {
  return selectHasSecondFactor(tx, userId);
}
