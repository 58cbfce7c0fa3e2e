import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dateInPolish } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayActorDo } from "#tenants/people/index.ts";
import { isEmail } from "#tenants/sign-in/index.ts";
import { lockOffice } from "../lock-office.ts";
import type { NewContact } from "./contact.ts";
import { insertContact, lockLatestContact, updateContact } from "./store.ts";

/** Why nobody is named; `earlier-than-previous` tells since when the present one is: `since`. */
export type ContactRefusal =
  | "not-allowed"
  | "day-missing"
  | "name-missing"
  | "contact-missing"
  | "email-malformed"
  | "earlier-than-previous";

/**
 * Names the person to write to from a day on; the one before her ends the day before. Named again from the same day,
 * she is corrected. Refuses whoever may not administer, a contact without a name or without any way to reach it, an
 * e-mail address that is none, no day, and one before the present one's first.
 */
export async function nameContact(
  tx: TenantTx,
  contact: Asked<NewContact, "from">,
): Promise<Outcome<undefined, ContactRefusal>> {
  const { kind, name, email, phone, from } = contact;
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (name === "") return refused("name-missing");
  if (email === null && phone === null) return refused("contact-missing");
  if (email !== null && !isEmail(email)) return refused("email-malformed");
  if (!from) return refused("day-missing");
  await lockOffice(tx);
  const previous = await lockLatestContact(tx, kind);
  const order = previous ? Temporal.PlainDate.compare(previous.from, from) : -1;
  if (order > 0) return refused("earlier-than-previous", { since: dateInPolish(previous!.from) });
  if (previous && order === 0) {
    await updateContact(tx, previous.id, { name, email, phone, valid_to: null });
  } else {
    const overlaps = previous && (!previous.to || Temporal.PlainDate.compare(from, previous.to) <= 0);
    if (overlaps) await updateContact(tx, previous.id, { valid_to: from.subtract({ days: 1 }) });
    await insertContact(tx, { kind, name, email, phone, from });
  }
  await recordEvent(tx, { type: "office-contact.named", data: { kind, from: from.toString() } });
  return done();
}
