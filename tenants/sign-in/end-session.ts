import type { SignInTx } from "#db/scope.ts";
import { deleteSession } from "./store.ts";

/** Ends one session; one that has already ended is no surprise. */
export function endSession(tx: SignInTx, sessionId: string): Promise<void> {
  return deleteSession(tx, sessionId);
}
