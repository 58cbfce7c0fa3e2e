import { asResident, asSignIn } from "#db/scope.ts";
import { done, type Outcome } from "#tenants/outcome.ts";
import { confirmIdentity, type IdentityRefusal, type TrustedProfile } from "#tenants/residents/index.ts";
import { type Session, trustSession } from "#tenants/sign-in/index.ts";

type ResidentSession = Extract<Session, { kind: "resident" }>;

/**
 * Takes an answer of the identity provider: reads it, writes down who the resident is, and trusts her session.
 * The identity lies behind her own wall, the session behind sign-in's, hence two scopes.
 */
export async function acceptIdentity(
  provider: TrustedProfile,
  callback: URLSearchParams,
  { id, resident }: ResidentSession,
): Promise<
  Outcome<{ token: string; returnTo: string }, IdentityRefusal | "confirmed-as-another" | "session-ended">
> {
  const answer = await asSignIn((tx) => provider.finish(callback, id, tx.wallNow));
  if (!answer.done) return answer;
  const { identity, returnTo } = answer.value;
  const confirmed = await asResident(resident.residentId, (tx) => confirmIdentity(tx, identity));
  if (!confirmed.done) return confirmed;
  const trusted = await asSignIn((tx) => trustSession(tx, id));
  return trusted.done ? done({ token: trusted.value.token, returnTo }) : trusted;
}
