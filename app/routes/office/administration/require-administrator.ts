import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import type { Officer } from "#tenants/people/index.ts";

/** The officer who sends the request, if she administers the office; otherwise 403. Options: as of `requireOfficer`. */
export async function requireAdministrator(
  request: Request,
  params: { readonly office?: string },
  options?: { readonly carriesPost: boolean },
): Promise<Officer> {
  const officer = await requireOfficer(request, params, options);
  requireRight(officer, "administer");
  return officer;
}
