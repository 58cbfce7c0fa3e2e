import { Secret, TOTP } from "otpauth";
import type { Temporal } from "temporal-polyfill";
import { open, seal } from "#tenants/seal.ts";

/** Bound to the account: a secret offered to one is none for another. */
const purposeFor = (userId: string) => `second-factor ${userId}`;

/** A secret that a person takes into her authenticator app. */
export interface OfferedSecret {
  /** To be kept in `users.totp_secret` once a first code has proved that the app has it. */
  readonly sealed: string;
  /** `otpauth:` address for a QR code. */
  readonly address: string;
}

/** Whose secret it is to be. */
export interface SecretOwner {
  readonly userId: string;
  readonly email: string;
}

/**
 * Makes a secret for the second factor (TOTP, RFC 6238: six digits, 30 s).
 * @param key EPOWIAT_KEY, under which the secret is sealed
 */
export function offerSecondFactor({ userId, email }: SecretOwner, key: string): OfferedSecret {
  const secret = new Secret({ size: 20 });
  const sealed = seal(secret.base32, key, purposeFor(userId));
  return { sealed, address: generator(secret, email).toString() };
}

/** The same offer once more, since her app may hold the secret already; a fresh one when it isn't an offer to her. */
export function repeatOffer(sealed: string, owner: SecretOwner, key: string): OfferedSecret {
  const secret = open(sealed, key, purposeFor(owner.userId));
  if (secret === null) return offerSecondFactor(owner, key);
  return { sealed, address: generator(Secret.fromBase32(secret), owner.email).toString() };
}

/** A sealed secret and a code said to be made of it. */
export interface CodeClaim {
  readonly userId: string;
  readonly sealed: string;
  readonly code: string;
}

/** Whether a secret was offered to this account. */
export function isOfferedTo(sealed: string, userId: string, key: string): boolean {
  return open(sealed, key, purposeFor(userId)) !== null;
}

/**
 * The time step whose code this is, one step early or late allowed; null when it is none of theirs.
 * Throws when EPOWIAT_KEY isn't the one the secret was sealed with.
 */
export function findCodeStep(
  { userId, sealed, code }: CodeClaim,
  now: Temporal.Instant,
  key: string,
): number | null {
  const secret = open(sealed, key, purposeFor(userId));
  if (secret === null) throw new Error("A second factor can't be opened with this EPOWIAT_KEY.");
  const totp = generator(Secret.fromBase32(secret));
  const timestamp = now.epochMilliseconds;
  const delta = totp.validate({ token: code.replace(/\s/g, ""), timestamp, window: 1 });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

function generator(secret: Secret, label = "") {
  return new TOTP({ issuer: "E-Powiat", label, secret, algorithm: "SHA1", digits: 6, period: 30 });
}
