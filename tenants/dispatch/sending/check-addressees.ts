import {
  type LetterParty,
  listAddressees,
  type OutsideAddressee,
  type SignedDocument,
} from "#tenants/documents/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { DispatchRefusal } from "../refusals.ts";

/** Someone a letter can be sent to, by the channel that the law sets for her; an authority is no party. */
export type Addressee = Pick<LetterParty, "name" | "address"> & { readonly partyId: string | null } & (
    | { readonly channel: "paper" }
    | { readonly channel: "account"; readonly residentId: string; readonly residentCaseId: string }
  );

type Unreachable = Extract<DispatchRefusal, `${string}-missing`>;

/**
 * Checks before sending that there is someone to send to, and that each can be reached: on paper by an address,
 * in the portal by an account with this matter in it.
 * @param outside to whom the letter goes instead of the parties
 */
export function checkAddressees({
  case: { parties, residentCaseId },
  rules,
  outside,
}: Pick<SignedDocument, "case" | "rules" | "outside">): Outcome<readonly Addressee[], Unreachable> {
  if (outside) return checkOutside(outside);
  const found: Addressee[] = [];
  for (const { receiver } of listAddressees(parties, rules)) {
    const addressee = checkAddressee(receiver, residentCaseId);
    if (!addressee.done) return addressee;
    found.push(addressee.value);
  }
  return found.length > 0 ? done(found) : refused("addressee-missing");
}

/** An authority has no account here: paper, or what the registry sends by hand (KPA art. 39). */
function checkOutside({ name, address }: OutsideAddressee): ReturnType<typeof checkAddressees> {
  if (name.trim() === "") return refused("addressee-missing");
  if (address.trim() === "") return refused("address-missing", { addressee: name });
  return done([{ partyId: null, name, address, channel: "paper" }]);
}

/** Checks that one of the parties can be reached by the channel that is hers now. */
export function checkAddressee(
  { partyId, name, address, channel, residentId }: LetterParty,
  residentCaseId: string | null,
): Outcome<Addressee, Unreachable> {
  const missing = (what: Unreachable) => refused(what, { addressee: name });
  if (name.trim() === "") return missing("addressee-missing");
  if (channel === "paper")
    return address.trim() === "" ? missing("address-missing") : done({ partyId, name, address, channel });
  return residentId && residentCaseId
    ? done({ partyId, name, address, channel, residentId, residentCaseId })
    : missing("account-missing");
}
