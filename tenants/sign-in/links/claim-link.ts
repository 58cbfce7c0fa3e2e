import type { SignInTx } from "#db/scope.ts";
import { createToken, sessionIdOf } from "../session-token.ts";
import { type LinkToSend, linkHours, minutesToNextAttempt } from "./link.ts";
import { lockDueLink, updateLink } from "./store.ts";

/**
 * Takes the next link to be mailed, with a fresh secret: it is kept nowhere but in the mail, so another attempt
 * makes another, and the one before it opens nothing. Answers null when none is due.
 */
export async function claimLink(tx: SignInTx): Promise<LinkToSend | null> {
  const link = await lockDueLink(tx);
  if (!link) return null;
  const { id, purpose, kind, email, sender } = link;
  const attempt = link.attempts + 1;
  const due_at = tx.wallNow.add({ minutes: minutesToNextAttempt(attempt) });
  if (purpose !== "reset" && link.hasPassword) {
    await updateLink(tx, id, { attempts: attempt, due_at });
    return { id, attempt, purpose, kind, email, sender, secret: null };
  }
  const token = createToken();
  const expiresAt = tx.wallNow.add({ hours: linkHours[purpose] });
  const secret = { token_hash: sessionIdOf(token), expires_at: expiresAt };
  await updateLink(tx, id, { attempts: attempt, due_at, ...secret });
  return { id, attempt, purpose, kind, email, sender, secret: { token, expiresAt } };
}
