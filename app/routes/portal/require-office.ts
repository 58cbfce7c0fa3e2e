import { notFound } from "#app/http/not-found.ts";
import { asPublic } from "#db/scope.ts";
import { findOffice, type Office } from "#tenants/offices/index.ts";

/** The office that an address names; throws the common 404 when there is none. */
export async function requireOffice(slug: string | undefined): Promise<Office> {
  const office = slug ? await asPublic((tx) => findOffice(tx, slug)) : undefined;
  if (!office) throw notFound();
  return office;
}
