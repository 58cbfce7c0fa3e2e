import { hash, verify } from "@node-rs/argon2";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findPasswordFault, normaliseEmail, type PasswordRefusal } from "./rules.ts";

/** An argon2id hash: the only form in which a password enters a transaction or a table. */
export type PasswordHash = string & { readonly __brand: "password-hash" };

/** Argon2id (the package's default) with OWASP's first choice of costs: 19 MiB, two passes, one lane. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Checks a new password and hashes it. Do it before a scope is opened: it takes tens of milliseconds,
 * in which no connection should wait.
 */
export async function protectPassword(
  password: string,
  email: string,
): Promise<Outcome<PasswordHash, PasswordRefusal>> {
  const fault = findPasswordFault(password, normaliseEmail(email));
  return fault ? refused(fault) : done(await hashPassword(password));
}

/**
 * Whether the password is the one that was hashed. Without a hash (an unknown account) it does the same work
 * and answers no, so that time doesn't tell which accounts exist.
 */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  // The same text typed on another keyboard may come composed otherwise (NFC, NIST SP 800-63B § 5.1.1.2).
  const isRight = await verify(passwordHash ?? (await dummyHash()), password.normalize("NFC"));
  return isRight && passwordHash !== null;
}

async function hashPassword(password: string) {
  return (await hash(password.normalize("NFC"), costs)) as PasswordHash;
}

let dummy: Promise<PasswordHash> | undefined;

function dummyHash() {
  dummy ??= hashPassword("nobody has this password");
  return dummy;
}
