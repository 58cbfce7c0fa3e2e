import { inCounty, inTenant } from "#db/scope.ts";
import { environment } from "#environment";
import { furnishOffice } from "#tenants/administration/index.ts";
import { foundOffice } from "#tenants/offices/index.ts";
import type { Outcome } from "#tenants/outcome.ts";
import { countyActor } from "./county-actor.ts";
import type { CountyOffice } from "./require-county-office.ts";

/**
 * Founds an office and gives it its signing key and classification list. The second belongs to the office's own
 * transaction; should it break off, appointing the administrator does it again.
 */
export async function found(
  { catalogue, office }: CountyOffice,
  email: string,
): Promise<Outcome<undefined, "office-exists">> {
  const founded = await inCounty((tx) => foundOffice(tx, catalogue));
  if (founded.done) await furnish({ office }, email);
  return founded;
}

/** What an office needs before it can take in a letter; done again, it changes nothing. */
export function furnish({ office }: Pick<CountyOffice, "office">, email: string): Promise<void> {
  const kind = office.identity.kind === "powiat" ? "powiat" : "gmina";
  return inTenant(countyActor(office.tenantId, email), (tx) =>
    furnishOffice(tx, kind, environment().EPOWIAT_KEY ?? ""),
  );
}
