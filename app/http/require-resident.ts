import { paths } from "#app/paths.ts";
import { isTrusted, type Resident, type Session } from "#tenants/sign-in/index.ts";
import { returnPath } from "./safe-return.ts";
import { readSession } from "./session.ts";
import { turnTo } from "./turn-to.ts";

/** The resident who sends the request: enough to draft and to follow. Throws a redirect to sign-in for others. */
export async function requireResident(request: Request): Promise<Resident> {
  return (await requireResidentSession(request)).resident;
}

/**
 * The resident whose identity the trusted profile confirmed in this session: needed to file and to collect.
 * Throws a redirect to sign-in or to the trusted-profile step, from which she comes back.
 */
export async function requireTrustedResident(request: Request): Promise<Resident> {
  const session = await requireResidentSession(request);
  if (!isTrusted(session)) throw turnTo(request, paths.trustedProfile(returnPath(request)));
  return session.resident;
}

async function requireResidentSession(request: Request): Promise<Extract<Session, { kind: "resident" }>> {
  const session = await readSession(request);
  if (session?.kind !== "resident") throw turnTo(request, paths.residentSignIn(returnPath(request)));
  return session;
}
