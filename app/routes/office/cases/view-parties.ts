import { formatShortDate } from "#app/i18n/format.ts";
import type { Party } from "#tenants/cases/index.ts";
import { explainChannel } from "#tenants/dispatch/index.ts";
import { roleWords } from "./party-roles.ts";

/** The parties of a case as its page lists them: who acts for whom, until when, and how letters reach each. */
export function viewParties(parties: readonly Party[]) {
  return parties.map(({ partyId, name, address, ade, role, representsId, channel, endedOn }) => {
    const represented = parties.find((party) => party.partyId === representsId)?.name;
    const attorney = parties.find((party) => party.representsId === partyId && !party.endedOn)?.name;
    const words = [roleWords[role], represented].filter(Boolean).join(": ");
    const { name: channelName, why } = explainChannel(channel);
    return {
      partyId,
      name,
      address,
      ade,
      role: endedOn ? `${words}, do ${formatShortDate(endedOn.subtract({ days: 1 }), "pl")}` : words,
      how: endedOn ? "nie wysyłamy pism" : attorney ? `przez pełnomocnika: ${attorney}` : channelName,
      why: endedOn || attorney ? "" : why,
      isPast: endedOn !== null,
    };
  });
}

/** The parties whom an attorney may act for, as choices. */
export function listRepresentable(parties: readonly Party[]) {
  return parties
    .filter(({ role, endedOn }) => role !== "attorney" && !endedOn)
    .map(({ partyId, name }) => ({ value: partyId, label: name }));
}
