/**
 * Accounts and sessions. A room apart from people, because it stands outside the offices: its tables are global and
 * belong to the sign-in role alone, while people live inside one office's wall.
 */
export type { AccountKind } from "./account.ts";
export type { Claim } from "./attempt.ts";
export { changePassword } from "./change-password.ts";
export { type AccountRefusal, createAccount, type NewAccount } from "./create-account.ts";
export { disableSecondFactor } from "./disable-second-factor.ts";
export { enableSecondFactor } from "./enable-second-factor.ts";
export { endAllSessions } from "./end-all-sessions.ts";
export { endSession } from "./end-session.ts";
export { findSession } from "./find-session.ts";
export { grantCountyRole } from "./grant-county-role.ts";
export { countGuess, forgiveGuess, type Guess } from "./guess.ts";
export { hasSecondFactor } from "./has-second-factor.ts";
export { claimLink } from "./links/claim-link.ts";
export { countOverdueLinks } from "./links/count-overdue-links.ts";
export { type AccountState, findAccountState } from "./links/find-account-state.ts";
export { findLinkedAccount, type LinkedAccount } from "./links/find-linked-account.ts";
export { inviteStaff } from "./links/invite-staff.ts";
export type { LinkToSend } from "./links/link.ts";
export { orderOwnLink } from "./links/order-own-link.ts";
export { orderPasswordReset } from "./links/order-password-reset.ts";
export { setPasswordByLink } from "./links/set-password-by-link.ts";
export { type LinkFate, settleLink } from "./links/settle-link.ts";
export { lockAccount } from "./lock-account.ts";
export { openStaffAccount } from "./open-staff-account.ts";
export { type PasswordHash, protectPassword } from "./password.ts";
export { isEmail, isTrusted, normaliseEmail, type PasswordRefusal } from "./rules.ts";
export { type OfferedSecret, offerSecondFactor, repeatOffer, type SecretOwner } from "./second-factor.ts";
export type { Resident, Session } from "./session.ts";
export { sessionIdOf } from "./session-token.ts";
export { type SignInRefusal, signIn } from "./sign-in.ts";
export { type NewSession, startSession } from "./start-session.ts";
export { sweepSignIn } from "./sweep-sign-in.ts";
export { trustSession } from "./trust-session.ts";
