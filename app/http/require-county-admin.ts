import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { notFound } from "./not-found.ts";
import { returnPath } from "./safe-return.ts";
import { readSession } from "./session.ts";

/**
 * Lets county administrators on; sends visitors to sign-in, and answers 404 to everybody else.
 * @returns as whom she stands in the log of an office that she founds
 */
export async function requireCountyAdmin(request: Request): Promise<{ readonly email: string }> {
  const session = await readSession(request);
  if (!session) throw redirect(paths.officeSignIn(returnPath(request)));
  if (session.kind !== "staff" || !session.countyRoles.has("county-admin")) throw notFound();
  return { email: session.email };
}
