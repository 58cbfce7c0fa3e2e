import { redirect } from "@remix-run/node";
import { isSecret } from "./carried.ts";
import { returnPath, safeReturn } from "./safe-return.ts";

/**
 * Leads somebody to a page she has to pass first. After a post by 303: what she typed, a password among it, stays
 * behind, since the browser may then only ask for the page.
 */
export function turnTo(request: Request, address: string): Response {
  return redirect(address, request.method === "GET" ? 302 : 303);
}

/**
 * Leads somebody who was signed out meanwhile to sign in, together with what she has just posted: a 307 makes the
 * browser post the same form to the sign-in page, which hands it on to this page the same way. A form with a secret
 * stays behind (303). So does one that comes straight from signing in: a browser that keeps no cookie would go round
 * for ever.
 * @param signIn the sign-in page's address for where to go on
 */
export async function turnWithPost(
  request: Request,
  signIn: (returnTo: string) => string,
): Promise<Response> {
  const form = await request.formData();
  if ([...form.keys()].some(isSecret)) return turnTo(request, signIn(returnPath(request)));
  const { pathname, search } = new URL(request.url);
  return redirect(signIn(safeReturn(pathname + search, "/")), 307);
}
