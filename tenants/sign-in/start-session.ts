import type { SignInTx } from "#db/scope.ts";
import type { AccountKind } from "./account.ts";
import { sessionHours } from "./rules.ts";
import { createToken, sessionIdOf } from "./session-token.ts";
import { deleteSession, insertSession } from "./store.ts";

/** Whose session starts. */
export interface NewSession {
  readonly userId: string;
  readonly kind: AccountKind;
  /** Id of the session the browser came with, if any: it ends, whoever put it there (session fixation). */
  readonly replaces?: string | null;
}

/** Starts a session: 8 hours for staff, 12 for a resident. Answers its token, which is kept nowhere else. */
export async function startSession(tx: SignInTx, { userId, kind, replaces }: NewSession): Promise<string> {
  if (replaces) await deleteSession(tx, replaces);
  const token = createToken();
  await insertSession(tx, sessionIdOf(token), userId, tx.wallNow.add({ hours: sessionHours[kind] }));
  return token;
}
