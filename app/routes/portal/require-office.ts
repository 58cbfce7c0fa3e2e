import { notFound } from "#app/http/not-found.ts";
import { asPublic, type PublicTx } from "#db/scope.ts";
import { findOffice, type Office } from "#tenants/offices/index.ts";

/** The office that an address names; throws the common 404 when there is none. */
export function requireOffice(slug: string | undefined): Promise<Office> {
  return asPublic((tx) => findOfficeOrThrow(tx, slug));
}

/** The same in a scope that asks for more. */
export async function findOfficeOrThrow(tx: PublicTx, slug: string | undefined): Promise<Office> {
  const office = slug ? await findOffice(tx, slug) : undefined;
  if (!office) throw notFound();
  return office;
}
