import { Secret, TOTP } from "otpauth";
import type { Temporal } from "temporal-polyfill";
import { open, seal } from "#tenants/seal.ts";

const purpose = "second-factor";

/** A secret that a person takes into her authenticator app. */
export interface OfferedSecret {
  /** To be kept in `users.totp_secret` once a first code has proved that the app has it. */
  readonly sealed: string;
  /** `otpauth:` address for a QR code. */
  readonly address: string;
}

/**
 * Makes a secret for the second factor (TOTP, RFC 6238: six digits, 30 s).
 * @param key EPOWIAT_KEY, under which the secret is sealed
 */
export function offerSecondFactor(email: string, key: string): OfferedSecret {
  const secret = new Secret({ size: 20 });
  return { sealed: seal(secret.base32, key, purpose), address: generator(secret, email).toString() };
}

/**
 * The time step whose code this is, one step early or late allowed; null when it is none of theirs.
 * Throws when EPOWIAT_KEY isn't the one the secret was sealed with.
 */
export function findCodeStep(
  sealed: string,
  code: string,
  now: Temporal.Instant,
  key: string,
): number | null {
  const secret = open(sealed, key, purpose);
  if (secret === null) throw new Error("A second factor can't be opened with this EPOWIAT_KEY.");
  const totp = generator(Secret.fromBase32(secret));
  const timestamp = now.epochMilliseconds;
  const delta = totp.validate({ token: code.replace(/\s/g, ""), timestamp, window: 1 });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

function generator(secret: Secret, label = "") {
  return new TOTP({ issuer: "E-Powiat", label, secret, algorithm: "SHA1", digits: 6, period: 30 });
}
