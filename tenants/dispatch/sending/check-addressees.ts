import {
  type LetterParty,
  listAddressees,
  type OutsideAddressee,
  type SignedDocument,
} from "#tenants/documents/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { DispatchRefusal } from "../refusals.ts";

/** Someone a letter can be sent to, by the channel that the law sets for her. */
export type Addressee =
  | { readonly name: string; readonly address: string; readonly channel: "paper" }
  | {
      readonly name: string;
      readonly address: string;
      readonly channel: "account";
      readonly residentId: string;
      readonly residentCaseId: string;
    };

/**
 * Checks before sending that there is someone to send to, and that each can be reached: on paper by an address,
 * in the portal by an account with this matter in it.
 * @param outside to whom the letter goes instead of the parties
 */
export function checkAddressees({
  case: { parties, residentCaseId },
  rules,
  outside,
}: Pick<SignedDocument, "case" | "rules" | "outside">): Outcome<
  readonly Addressee[],
  Extract<DispatchRefusal, `${string}-missing`>
> {
  if (outside) return checkOutside(outside);
  const found: Addressee[] = [];
  for (const { receiver } of listAddressees(parties, rules)) {
    const addressee = toAddressee(receiver, residentCaseId);
    if (typeof addressee === "string") return refused(addressee, { addressee: receiver.name });
    found.push(addressee);
  }
  return found.length > 0 ? done(found) : refused("addressee-missing");
}

/** An authority has no account here: paper, or what the registry sends by hand (KPA art. 39). */
function checkOutside({ name, address }: OutsideAddressee): ReturnType<typeof checkAddressees> {
  if (name.trim() === "") return refused("addressee-missing");
  if (address.trim() === "") return refused("address-missing", { addressee: name });
  return done([{ name, address, channel: "paper" }]);
}

function toAddressee(party: LetterParty, residentCaseId: string | null) {
  const { name, address, channel, residentId } = party;
  if (name.trim() === "") return "addressee-missing";
  if (channel === "account") {
    return residentId && residentCaseId
      ? { name, address, channel, residentId, residentCaseId }
      : "account-missing";
  }
  return address.trim() === "" ? "address-missing" : { name, address, channel };
}
