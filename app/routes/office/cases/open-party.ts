import { notFound } from "#app/http/not-found.ts";
import type { TenantTx } from "#db/scope.ts";
import { type CaseDetails, listParties } from "#tenants/cases/index.ts";
import { openToWrite } from "#tenants/documents/index.ts";
import type { Officer } from "#tenants/people/index.ts";

/** A party of a case for a step with her: 404 for one who is none any more, and why the officer may not take it. */
export async function openParty(
  tx: TenantTx,
  officer: Officer,
  { caseId, title, partyName, version }: CaseDetails,
  partyId: string | undefined,
) {
  const party = (await listParties(tx, caseId)).find((one) => one.partyId === partyId);
  if (!party || party.endedOn) throw notFound();
  const judged = await openToWrite(tx, officer, caseId);
  return { party, title, partyName, version, obstacle: judged.done ? null : judged };
}
