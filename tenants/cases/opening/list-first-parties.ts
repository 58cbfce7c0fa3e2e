import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { findNamedParties, type NamedParty } from "#tenants/filing/index.ts";
import type { ItemDetails } from "#tenants/intake/index.ts";
import type { NewParty } from "../types.ts";

/**
 * Whom a case opened from an item concerns: the applicant as an online application names her, and her attorney, if she
 * acts through one (KPA art. 40 § 2); of any other item its sender. Letters go to the account that filed it only where
 * it is the applicant's or the attorney's own, to everybody else on paper.
 * @param residentId whose account the item was filed through; null for what came in otherwise
 */
export async function listFirstParties(
  tx: TenantTx,
  { residentCaseId, senderName: name, senderAddress: address }: ItemDetails,
  residentId: string | null,
): Promise<NewParty[]> {
  const named = residentCaseId ? await findNamedParties(tx, residentCaseId) : undefined;
  if (!named) return [enter({ name, address, ade: null, holdsAccount: true }, "applicant", residentId)];
  const applicant = enter(named.applicant, "applicant", residentId);
  if (!named.attorney) return [applicant];
  return [applicant, enter(named.attorney, "attorney", residentId, applicant.partyId)];
}

function enter(
  { name, address, ade, holdsAccount }: NamedParty,
  role: NewParty["role"],
  accountOf: string | null,
  representsId: string | null = null,
): NewParty {
  const residentId = holdsAccount ? accountOf : null;
  const channel = residentId ? "account" : "paper";
  return { partyId: newId(), name, address, ade, role, representsId, residentId, channel };
}
