import { readPreferences } from "#app/http/preferences.ts";
import { asPublic } from "#db/scope.ts";
import { findContacts, findOffice } from "#tenants/offices/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewOffice } from "./office-view.ts";

/** The office that the visitor has chosen, with whom to write to there; undefined before she chooses. */
export async function findChosenOffice(request: Request) {
  const { office: slug } = readPreferences(request);
  if (!slug) return undefined;
  return asPublic(async (tx) => {
    const office = await findOffice(tx, slug);
    if (!office) return undefined;
    const contacts = await findContacts(tx, office.tenantId);
    return { name: nbsp(viewOffice(office).name), profile: office.profile, contacts };
  });
}
