import { checkAde } from "#tenants/forms/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { PartyFault } from "../refusals.ts";
import type { Party } from "../types.ts";

/** What an officer types of a party, new or corrected. */
export type TypedParty = Pick<Party, "name" | "address" | "channel"> & { readonly ade: string };

/**
 * Tidies what was typed of a party and checks that letters can reach her: on paper by an address, in the portal only
 * by an account that filed in this case (KPA art. 39 § 1).
 */
export function checkParty(
  { name, address, ade, channel }: TypedParty,
  { residentId }: Pick<Party, "residentId">,
): Outcome<Pick<Party, "name" | "address" | "ade" | "channel">, PartyFault> {
  const tidy = {
    name: onOneLine(name),
    address: onOneLine(address.trim().replace(/\s*\n\s*/g, ", ")),
    channel,
  };
  if (tidy.name === "") return refused("party-name-missing");
  if (channel === "account" && !residentId) return refused("party-account-missing");
  if (channel === "paper" && tidy.address === "") return refused("party-address-missing");
  if (ade.trim() === "") return done({ ...tidy, ade: null });
  const checked = checkAde(ade);
  return checked.ok ? done({ ...tidy, ade: checked.value }) : refused("party-ade-malformed");
}

/** Names of what differs between a party as she stands and as she is to stand, for the event. */
export function listChanges<Facts extends object>(before: Facts, after: Partial<Facts>): (keyof Facts)[] {
  return (Object.keys(after) as (keyof Facts)[]).filter((name) => before[name] !== after[name]);
}

/** Whose name a case bears: its first party who still is one, else who was; attorneys lend it none. */
export function namingParty(parties: readonly (Pick<Party, "name" | "role"> & Partial<Party>)[]): string {
  const own = parties.filter(({ role }) => role !== "attorney");
  return (own.find(({ endedOn }) => !endedOn) ?? own[0])?.name ?? "z\u00a0urzędu";
}

function onOneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
