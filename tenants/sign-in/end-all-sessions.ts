import type { SignInTx } from "#db/scope.ts";
import { deleteSessionsOf } from "./store.ts";

/** Signs a person out everywhere, at once: every request looks its session up. */
export function endAllSessions(tx: SignInTx, userId: string): Promise<void> {
  return deleteSessionsOf(tx, userId);
}
