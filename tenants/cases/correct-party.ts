import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { lockCase } from "./lock-case.ts";
import { checkParty, listChanges, namingParty, type TypedParty } from "./parties/rules.ts";
import { selectParties, updateParty } from "./parties/store.ts";
import type { PartyRefusal } from "./refusals.ts";
import { updateCase } from "./store.ts";
import type { CaseRead } from "./types.ts";

/** A party as she is to stand from now on. */
export interface PartyCorrection extends CaseRead, TypedParty {
  readonly partyId: string;
}

/**
 * Puts a party's name, address or channel right (KPA art. 41 § 1: she reports a new address; art. 39 § 1: the account
 * is hers to take and to leave). It holds for every letter that isn't sent yet, also one that is signed: the
 * envelope is no part of what was signed. What was sent stays where it went (art. 41 § 2).
 * Her tie to the account that she filed through stays, so that she may come back to it.
 */
export async function correctParty(
  tx: TenantTx,
  officer: Officer,
  { partyId, caseId, version, ...typed }: PartyCorrection,
): Promise<Outcome<undefined, PartyRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, { caseId, version });
  if (!locked.done) return locked;
  const parties = await selectParties(tx, caseId);
  const party = parties.find((one) => one.partyId === partyId);
  if (!party) return refused("party-unknown");
  if (party.endedOn) return refused("party-ended", { name: party.name });
  const checked = checkParty(typed, party);
  if (!checked.done) return checked;
  const changed = listChanges(party, checked.value);
  if (changed.length === 0) return done();
  await updateParty(tx, partyId, checked.value);
  const corrected = parties.map((one) => (one === party ? { ...one, ...checked.value } : one));
  await updateCase(tx, caseId, { party_name: namingParty(corrected) });
  const data = { partyId, changed: changed.join(","), ...locked.value.capacity };
  await recordEvent(tx, { type: "case.party-corrected", caseId, data });
  return done();
}
