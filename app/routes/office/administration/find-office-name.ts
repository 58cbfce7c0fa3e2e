import type { TenantTx } from "#db/scope.ts";
import { findOffice } from "#tenants/offices/index.ts";
import type { Officer } from "#tenants/people/index.ts";

/** The office's name as its mails give it. */
export async function findOfficeName(tx: TenantTx, officer: Officer): Promise<string> {
  return (await findOffice(tx, officer.office))?.officeName.text ?? officer.office;
}
