import type { AccountKind } from "./account.ts";
import { commonPasswords } from "./common-passwords.ts";
import type { Session } from "./session.ts";

/** Hours a session lives from sign-in; it is never prolonged. A working day for staff. */
export const sessionHours: Readonly<Record<AccountKind, number>> = { staff: 8, resident: 12 };

/** Why a password can't be taken. */
export type PasswordRefusal = "password-too-short" | "password-too-long" | "password-too-common";

const shortest = 12;
const longest = 256;

/**
 * What is wrong with a new password, if anything: length and commonness alone. Rules about kinds of characters
 * make passwords worse (NIST SP 800-63B § 5.1.1.2).
 */
export function findPasswordFault(password: string, email: string): PasswordRefusal | null {
  const { length } = [...password];
  if (length < shortest) return "password-too-short";
  if (length > longest) return "password-too-long";
  const folded = password.toLowerCase();
  const isOneCharacter = new Set(folded).size === 1;
  if (isOneCharacter || commonPasswords.has(folded) || folded === email) return "password-too-common";
  return null;
}

/** An e-mail address as accounts keep it. */
export function normaliseEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Whether the text has the shape of an e-mail address; whether it works only a letter can tell. */
export function isEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>,;"()]+@[^\s@<>,;"().]+(\.[^\s@<>,;"().]+)+$/.test(email);
}

/** Whether the trusted-profile step was passed in this session: needed to file and to collect (KPA art. 63 § 3a). */
export function isTrusted(session: Pick<Session, "trustedAt">): boolean {
  return session.trustedAt !== null;
}
