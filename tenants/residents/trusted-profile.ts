import type { Temporal } from "temporal-polyfill";
import type { Outcome } from "#tenants/outcome.ts";

/** Who a person is, as a means of electronic identification says (ustawa o informatyzacji art. 20a). */
export interface Identity {
  readonly pesel: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** A resident's wish to show who she is. */
export interface IdentityRequest {
  /** Her session; the answer counts in it alone. */
  readonly sessionId: string;
  /** Where she goes on afterwards, a path of ours. */
  readonly returnTo: string;
}

/** Why an answer doesn't count. */
export type IdentityRefusal =
  | "identity-answer-invalid"
  | "identity-answer-expired"
  | "identity-answer-foreign";

/**
 * A way to learn who a resident is: login.gov.pl in production, the demo provider elsewhere. Another provider
 * is another function that answers this; nothing else changes.
 */
export interface TrustedProfile {
  /** What people see it called. */
  readonly name: string;
  /** True when it proves nothing: screens then say so plainly. */
  readonly isDemo: boolean;
  /** The address to send the resident's browser to. */
  start(request: IdentityRequest, now: Temporal.Instant): Promise<string>;
  /**
   * Reads the provider's answer from the query of the call back. Refuses one that the provider didn't give,
   * one that is too old, and one that was given in another session.
   */
  finish(
    callback: URLSearchParams,
    sessionId: string,
    now: Temporal.Instant,
  ): Promise<Outcome<{ identity: Identity; returnTo: string }, IdentityRefusal>>;
}
