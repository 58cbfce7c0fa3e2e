import { redirect } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import type { Officer } from "#tenants/people/index.ts";
import { notFound } from "./not-found.ts";
import { returnPath } from "./safe-return.ts";
import { readSession } from "./session.ts";

/**
 * The officer who sends the request, in the office that its address names. Throws a redirect to sign-in for a
 * visitor, and the same 404 for an office where she doesn't work as for one that doesn't exist.
 * @param params the route's parameters; `office` is the slug
 */
export async function requireOfficer(
  request: Request,
  params: { readonly office?: string },
): Promise<Officer> {
  const session = await readSession(request);
  if (!session) throw redirect(paths.officeSignIn(returnPath(request)));
  const officers = session.kind === "staff" ? session.officers : [];
  const officer = officers.find(({ office }) => office === params.office);
  if (!officer) throw notFound();
  return officer;
}
