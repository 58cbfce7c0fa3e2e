import { paths } from "#app/paths.ts";
import type { Officer } from "#tenants/people/index.ts";
import { isId } from "./is-id.ts";
import { notFound } from "./not-found.ts";
import { returnPath } from "./safe-return.ts";
import { readSession } from "./session.ts";
import { turnTo, turnWithPost } from "./turn-to.ts";

/** Parameters of addresses that are ids; a mark and a slug are not. */
const ids = ["item", "document", "delivery", "fee", "file", "party", "person", "substitution"];

/**
 * The officer who sends the request, in the office that its address names. Throws a redirect to sign-in for a
 * visitor, and the same 404 for an office where she doesn't work as for one that doesn't exist, or for an id that
 * can't be one.
 * @param params the route's parameters; `office` is the slug
 * @param carriesPost whether what a visitor has posted goes with her through signing in and comes back here; only for
 *   an action whose own page can show a refusal
 */
export async function requireOfficer(
  request: Request,
  params: { readonly office?: string; readonly [name: string]: string | undefined },
  { carriesPost = false } = {},
): Promise<Officer> {
  const session = await readSession(request);
  // Who has signed in as a resident in another tab has no session for what she was writing here either.
  if (!session || (carriesPost && session.kind !== "staff")) {
    throw carriesPost
      ? await turnWithPost(request, paths.officeSignIn)
      : turnTo(request, paths.officeSignIn(returnPath(request)));
  }
  const officers = session.kind === "staff" ? session.officers : [];
  const officer = officers.find(({ office }) => office === params.office);
  const areIds = ids.every((name) => !(name in params) || isId(params[name]));
  if (!officer || !areIds) throw notFound();
  return officer;
}
