import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { lockCase } from "./lock-case.ts";
import { checkParty, namingParty, type TypedParty } from "./parties/rules.ts";
import { insertParties, selectParties } from "./parties/store.ts";
import type { PartyRefusal } from "./refusals.ts";
import { updateCase } from "./store.ts";
import type { CaseRead, Party } from "./types.ts";

/** Somebody who turned out to be a party (KPA art. 28), or the attorney of one (art. 32–33). */
export interface PartyAddition extends CaseRead, Omit<TypedParty, "channel"> {
  readonly role: Party["role"];
  /** The party whom an attorney acts for; of no account for anybody else. */
  readonly representsId: string | null;
}

/**
 * Enters a party or an attorney into an open case. Letters go to her on paper from then on: an account is only of who
 * filed through it. Refuses an attorney of nobody, or of somebody who isn't a party of this case.
 */
export async function addParty(
  tx: TenantTx,
  officer: Officer,
  { role, representsId, caseId, version, ...typed }: PartyAddition,
): Promise<Outcome<{ partyId: string }, PartyRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, { caseId, version });
  if (!locked.done) return locked;
  const checked = checkParty({ ...typed, channel: "paper" }, { residentId: null });
  if (!checked.done) return checked;
  const parties = await selectParties(tx, caseId);
  const represented = parties.find(({ partyId }) => partyId === representsId);
  const isAttorney = role === "attorney";
  if (isAttorney && (!represented || represented.endedOn || represented.role === "attorney"))
    return refused("party-represented-missing");
  const partyId = newId();
  const added = {
    ...checked.value,
    partyId,
    role,
    representsId: isAttorney ? representsId : null,
    residentId: null,
  };
  await insertParties(tx, caseId, [added]);
  await updateCase(tx, caseId, { party_name: namingParty([...parties, added]) });
  const data = { partyId, role, ...locked.value.capacity };
  await recordEvent(tx, { type: "case.party-added", caseId, data });
  return done({ partyId });
}
