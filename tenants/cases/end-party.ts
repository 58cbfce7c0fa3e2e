import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { lockCase } from "./lock-case.ts";
import { namingParty } from "./parties/rules.ts";
import { selectParties, updatePartyEnd } from "./parties/store.ts";
import type { PartyRefusal } from "./refusals.ts";
import { updateCase } from "./store.ts";
import type { CaseRead } from "./types.ts";

/** A party who is one no more, or an attorney whose authority has ended. */
export interface PartyEnding extends CaseRead {
  readonly partyId: string;
  /** The first day on which she is none; not later than today. */
  readonly endedOn: Temporal.PlainDate;
}

/**
 * Ends a party, and with her those who act for her: no further letter goes to them. They stay in the files, since what
 * went to them stays delivered.
 */
export async function endParty(
  tx: TenantTx,
  officer: Officer,
  { partyId, endedOn, ...read }: PartyEnding,
): Promise<Outcome<undefined, PartyRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, read);
  if (!locked.done) return locked;
  const { caseId } = read;
  const party = (await selectParties(tx, caseId)).find((one) => one.partyId === partyId);
  if (!party) return refused("party-unknown");
  if (party.endedOn) return refused("party-ended", { name: party.name });
  if (Temporal.PlainDate.compare(endedOn, legalDate(tx.now)) > 0) return refused("party-end-in-future");
  await updatePartyEnd(tx, partyId, endedOn);
  await updateCase(tx, caseId, { party_name: namingParty(await selectParties(tx, caseId)) });
  const data = { partyId, role: party.role, endedOn: endedOn.toString(), ...locked.value.capacity };
  await recordEvent(tx, { type: "case.party-ended", caseId, data });
  return done();
}
