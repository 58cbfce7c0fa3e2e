import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dateInPolish, legalDate } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayActorDo } from "#tenants/people/index.ts";
import { isEmail } from "#tenants/sign-in/index.ts";
import type { OfficeProfile } from "../office.ts";
import { sourceOf } from "../source-of.ts";
import { lockProfile, updateProfile } from "../store.ts";

/** What an office itself says of how to reach it; null: it has none. */
export type ContactDetails = Pick<
  OfficeProfile,
  | "street"
  | "postcode"
  | "phone"
  | "email"
  | "website"
  | "bipUrl"
  | "openingHours"
  | "epuapBox"
  | "edeliveryAddress"
>;

export type DetailsRefusal =
  | "not-allowed"
  | "postcode-malformed"
  | "email-malformed"
  | "website-malformed"
  | "bip-malformed"
  | "edelivery-malformed";

/**
 * Corrects and confirms the office's contact details: what stood as doubtful now has the office itself as its source.
 * Refuses whoever may not administer, and what can't be an address of its kind.
 */
export async function correctDetails(
  tx: TenantTx,
  details: ContactDetails,
): Promise<Outcome<undefined, DetailsRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  const fault = findFault(details);
  if (fault) return refused(fault);
  const before = await lockProfile(tx);
  const source = `podał urząd, ${dateInPolish(legalDate(tx.now))}`;
  const names = Object.keys(details) as (keyof ContactDetails)[];
  const given = names.flatMap((name) => (details[name] === null ? [] : (sourceOf[name] ?? [])));
  const sources = { ...before.sources, ...Object.fromEntries(given.map((name) => [name, source])) };
  await updateProfile(tx, { ...before, ...details, postcodeStatus: null, sources });
  const changed = names.filter((name) => before[name] !== details[name]);
  await recordEvent(tx, { type: "office.details-corrected", data: { changed: changed.join(" ") } });
  return done();
}

function findFault(details: ContactDetails): DetailsRefusal | null {
  const { postcode, email, website, bipUrl, edeliveryAddress } = details;
  if (postcode !== null && !/^\d{2}-\d{3}$/.test(postcode)) return "postcode-malformed";
  if (email !== null && !isEmail(email)) return "email-malformed";
  if (website !== null && !isWebAddress(website)) return "website-malformed";
  if (bipUrl !== null && !isWebAddress(bipUrl)) return "bip-malformed";
  // The form of addresses in the base of electronic addresses (ustawa o doręczeniach elektronicznych art. 25).
  if (edeliveryAddress !== null && !/^AE:PL-\d{5}-\d{5}-[A-Z]{5}-\d{2}$/.test(edeliveryAddress))
    return "edelivery-malformed";
  return null;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}
