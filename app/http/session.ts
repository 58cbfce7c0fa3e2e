import { type Adapter, Cookie, Lucia, TimeSpan } from "lucia";
import { asSignIn, type SignInTx } from "#db/scope.ts";
import { environment } from "#environment";
import { done, type Outcome } from "#tenants/outcome.ts";
import {
  type AccountKind,
  type Claim,
  endAllSessions,
  endSession,
  findSession,
  type Session,
  type SignInRefusal,
  sessionIdOf,
  signIn,
  startSession,
} from "#tenants/sign-in/index.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof openLucia>;
    DatabaseUserAttributes: { readonly found: Session };
  }
}

/** The live session that the request's cookie opens, with the person behind it; null for a visitor. */
export async function readSession(request: Request): Promise<Session | null> {
  const token = readToken(request);
  return token ? shareLookUp(sessionIdOf(token)) : null;
}

const lookUps = new Map<string, Promise<Session | null>>();

/** The loaders of one page ask at the same time: they share one look-up. The next one asks the database anew. */
function shareLookUp(sessionId: string): Promise<Session | null> {
  const running = lookUps.get(sessionId);
  if (running) return running;
  const lookUp = openLucia()
    .validateSession(sessionId)
    .then(({ user }) => user?.found ?? null)
    .finally(() => lookUps.delete(sessionId));
  lookUps.set(sessionId, lookUp);
  return lookUp;
}

/**
 * Checks who a visitor is and starts her session, in one. The session her browser came with ends: an id set by someone
 * else beforehand is worth nothing. Answers the `Set-Cookie` header.
 */
export async function enter(request: Request, claim: Claim): Promise<Outcome<string, SignInRefusal>> {
  const start = (tx: SignInTx, userId: string) =>
    startSession(tx, { userId, kind: claim.kind, replaces: idOf(request) });
  const outcome = await signIn(asSignIn, claim, environment().EPOWIAT_KEY ?? "", start);
  return outcome.done ? done(cookieFor(outcome.value)) : outcome;
}

/**
 * Gives a person whose sessions have all just ended a new one in this browser. Answers the `Set-Cookie` header.
 */
export async function openSession(
  request: Request,
  person: { readonly userId: string; readonly kind: AccountKind },
): Promise<string> {
  return cookieFor(await asSignIn((tx) => startSession(tx, { ...person, replaces: idOf(request) })));
}

/** Ends the request's session, if it has one. Answers the `Set-Cookie` header that clears the browser. */
export async function closeSession(request: Request): Promise<string> {
  const token = readToken(request);
  if (token) await openLucia().invalidateSession(sessionIdOf(token));
  return blankCookie();
}

/** The `Set-Cookie` header that gives the browser a session's token, until it is closed. */
export function cookieFor(token: string): string {
  const { name, value, attributes } = openLucia().createSessionCookie(token);
  // Without Max-Age: an office's or a library's computer forgets it with the window. The database ends it anyway.
  return new Cookie(name, value, { ...attributes, maxAge: undefined }).serialize();
}

/** The `Set-Cookie` header that takes the token from the browser. */
export function blankCookie(): string {
  return openLucia().createBlankSessionCookie().serialize();
}

function idOf(request: Request): string | null {
  const token = readToken(request);
  return token ? sessionIdOf(token) : null;
}

function readToken(request: Request): string | null {
  try {
    return openLucia().readSessionCookie(request.headers.get("Cookie") ?? "");
  } catch {
    // Lucia decodes all cookies of the header; one that isn't ours may be malformed.
    return null;
  }
}

function openLucia() {
  const isSecure = environment().EPOWIAT_ORIGIN?.startsWith("https:") ?? false;
  return new Lucia(adapter, {
    // Lucia prolongs a session in the second half of this span; ours end when they were said to.
    sessionExpiresIn: new TimeSpan(0, "s"),
    sessionCookie: {
      // Browsers take the prefix from a secure origin only, and then let no subdomain set the cookie.
      name: isSecure ? "__Host-epowiat" : "epowiat",
      attributes: { secure: isSecure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ found }) => ({ found }),
  });
}

const unused = async () => {
  throw new Error("Sessions start in tenants/sign-in, not here.");
};

const adapter: Adapter = {
  async getSessionAndUser(sessionId) {
    const found = await asSignIn((tx) => findSession(tx, sessionId));
    if (!found) return [null, null];
    const { id, userId } = found;
    const expiresAt = new Date(found.expiresAt.epochMilliseconds);
    return [
      { id, userId, expiresAt, attributes: {} },
      { id: userId, attributes: { found } },
    ];
  },
  deleteSession: (sessionId) => asSignIn((tx) => endSession(tx, sessionId)),
  deleteUserSessions: (userId) => asSignIn((tx) => endAllSessions(tx, userId)),
  // Asked for only if a session ends between two looks at the clock.
  updateSessionExpiration: async () => undefined,
  setSession: unused,
  getUserSessions: unused,
  deleteExpiredSessions: unused,
};
