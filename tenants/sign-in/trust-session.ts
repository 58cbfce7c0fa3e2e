import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { createToken, sessionIdOf } from "./session-token.ts";
import { updateSessionTrust } from "./store.ts";

/**
 * Marks a session as trusted, after the trusted profile confirmed who its resident is, and gives it a new token:
 * a right is never added to a token that may have been seen before. Refuses a session that has ended meanwhile.
 */
export async function trustSession(
  tx: SignInTx,
  sessionId: string,
): Promise<Outcome<{ token: string }, "session-ended">> {
  const token = createToken();
  const isTrusted = await updateSessionTrust(tx, sessionId, sessionIdOf(token));
  return isTrusted ? done({ token }) : refused("session-ended");
}
