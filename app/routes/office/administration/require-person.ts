import { notFound } from "#app/http/not-found.ts";
import type { TenantTx } from "#db/scope.ts";
import { findStaffFile, type StaffFile } from "#tenants/people/index.ts";

/** The member of staff that an address names; 404 when the office has none of that id. */
export async function requirePerson(
  tx: TenantTx,
  { person }: { readonly person?: string },
): Promise<StaffFile> {
  const found = await findStaffFile(tx, person ?? "");
  if (!found) throw notFound();
  return found;
}
