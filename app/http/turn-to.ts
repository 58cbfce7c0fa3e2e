import { redirect } from "@remix-run/node";

/**
 * Leads somebody to a page she has to pass first. After a post by 303: what she typed, a password among it, stays
 * behind, since the browser may then only ask for the page.
 */
export function turnTo(request: Request, address: string): Response {
  return redirect(address, request.method === "GET" ? 302 : 303);
}
