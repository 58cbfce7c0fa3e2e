import { asPublic } from "#db/scope.ts";
import { listOffices, type Office } from "#tenants/offices/index.ts";

/** The office behind a tenant's number, as rows of the resident's side name it; sandboxes stand in no directory. */
export async function officeOfTenant(tenantId: number): Promise<Office | undefined> {
  return (await asPublic(listOffices)).find((office) => office.tenantId === tenantId);
}
