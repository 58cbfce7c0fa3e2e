import { createHash, randomBytes } from "node:crypto";

/** A new session token of 256 random bits, in base64url: only the person's browser ever keeps it. */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The id under which the database knows a session: from it nobody gets the token back. */
export function sessionIdOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
