import type { Temporal } from "temporal-polyfill";
import type { AccountKind } from "../account.ts";

/** Why a link is sent: to somebody whom an office has hired, who opens an account herself, or who forgot her password. */
export type LinkPurpose = "invitation" | "welcome" | "reset";

/** Hours a link works, from when its mail is written: a week for a newcomer who may be ill, else a shorter while. */
export const linkHours: Readonly<Record<LinkPurpose, number>> = { invitation: 7 * 24, welcome: 24, reset: 2 };

/** Links that may be asked for at one account within an hour; more would only fill its owner's mailbox. */
export const mostOrdersAnHour = 3;

/** After so many attempts, some seven hours, the mail is given up. */
export const mostAttempts = 12;

/** Minutes until a claimed link may be claimed again: longer than any talk with a mail server, then doubling. */
export function minutesToNextAttempt(attempt: number): number {
  return Math.min(2 ** attempt, 60);
}

/** A link whose mail is to be sent now. */
export interface LinkToSend {
  readonly id: string;
  readonly attempt: number;
  readonly purpose: LinkPurpose;
  readonly kind: AccountKind;
  readonly email: string;
  /** Who writes: the inviting office, or E-Powiat. */
  readonly sender: string;
  /** What the link proves, and until when; null where she has a password already and needs none. */
  readonly secret: { readonly token: string; readonly expiresAt: Temporal.Instant } | null;
}
