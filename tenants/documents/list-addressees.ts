import type { LetterParty } from "./drafting/letter-facts.ts";
import type { LetterRules } from "./letter-rules.ts";

/** Whom a letter concerns, and who gets it for her: her attorney, or she herself. */
export interface Addressed<Party> {
  readonly party: Party;
  readonly receiver: Party;
}

/**
 * To whom a letter of the case goes. Each party gets it herself or, where one acts for her, by the attorney who was
 * entered first: it is delivered to the attorney, and of several to one (KPA art. 40 § 2). A letter that answers an
 * application goes to its applicants alone, if there are any.
 * @param parties those who are one today, in the order they were entered
 */
export function listAddressees<Party extends Pick<LetterParty, "partyId" | "role" | "representsId">>(
  parties: readonly Party[],
  { goesTo }: Pick<LetterRules, "goesTo">,
): Addressed<Party>[] {
  const attorneys = parties.filter(({ role }) => role === "attorney");
  const all = parties.filter(({ role }) => role !== "attorney");
  const applicants = goesTo === "applicants" ? all.filter(({ role }) => role === "applicant") : [];
  return (applicants.length > 0 ? applicants : all).map((party) => {
    const attorney = attorneys.find(({ representsId }) => representsId === party.partyId);
    return { party, receiver: attorney ?? party };
  });
}
