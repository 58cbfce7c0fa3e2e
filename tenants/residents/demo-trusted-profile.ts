import { Temporal } from "temporal-polyfill";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { open, seal } from "#tenants/seal.ts";
import type { Identity, IdentityRefusal, IdentityRequest, TrustedProfile } from "./trusted-profile.ts";

/** Where the demo's own page stands and where its answer goes; addresses without a query. */
export interface DemoPages {
  readonly page: string;
  readonly callback: string;
}

interface Answer extends IdentityRequest {
  readonly identity: Identity;
}

const minutesToLive = 10;
const [request, answer] = ["trusted-profile-request", "trusted-profile-answer"];

/** Query parameter of the demo's page that holds the request. */
export const demoRequestParameter = "wniosek";
const answerParameter = "odpowiedz";

/**
 * The demo provider: the resident picks who she is, and nothing is proved. The flow is the real one all the same:
 * request and answer are sealed under EPOWIAT_KEY (no PESEL in an address), live ten minutes and count in one
 * session, whose id changes once the answer is used, so that no answer counts twice.
 */
export function demoTrustedProfile(pages: DemoPages, key: string): TrustedProfile {
  return {
    name: "dostawca pokazowy",
    isDemo: true,
    start: async (wish, now) =>
      addQuery(pages.page, demoRequestParameter, sealUntil(wish, request, key, now)),
    async finish(callback, sessionId, now) {
      const opened = openUntil<Answer>(callback.get(answerParameter), answer, key, now);
      if (opened === null) return refused("identity-answer-invalid");
      if (opened === "expired") return refused("identity-answer-expired");
      if (opened.sessionId !== sessionId) return refused("identity-answer-foreign");
      return done({ identity: opened.identity, returnTo: opened.returnTo });
    },
  };
}

/**
 * What the demo's page does when the resident has picked a person: gives the address to call back.
 * Refuses a request that `start` didn't make or that is too old.
 */
export function answerDemoRequest(
  wish: string | null,
  identity: Identity,
  pages: DemoPages,
  key: string,
  now: Temporal.Instant,
): Outcome<{ address: string }, IdentityRefusal> {
  const opened = openUntil<IdentityRequest>(wish, request, key, now);
  if (opened === null) return refused("identity-answer-invalid");
  if (opened === "expired") return refused("identity-answer-expired");
  const { sessionId, returnTo } = opened;
  const sealed = sealUntil<Answer>({ sessionId, returnTo, identity }, answer, key, now);
  return done({ address: addQuery(pages.callback, answerParameter, sealed) });
}

function sealUntil<Content>(content: Content, purpose: string, key: string, now: Temporal.Instant): string {
  const until = now.add({ minutes: minutesToLive }).toString();
  return seal(JSON.stringify({ until, content }), key, purpose);
}

function openUntil<Content>(sealed: string | null, purpose: string, key: string, now: Temporal.Instant) {
  const text = sealed && open(sealed, key, purpose);
  if (!text) return null;
  const { until, content } = JSON.parse(text) as { until: string; content: Content };
  return Temporal.Instant.compare(now, Temporal.Instant.from(until)) < 0 ? content : "expired";
}

function addQuery(address: string, name: string, value: string): string {
  return `${address}?${new URLSearchParams({ [name]: value })}`;
}
