import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Asked } from "#tenants/asked.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { dateInPolish } from "#tenants/calendar/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayActorDo } from "#tenants/people/index.ts";
import type { ContactKind } from "./contact.ts";
import { lockLatestContact, updateContact } from "./store.ts";

/** A contact that ends without a successor. */
export interface ContactEnd {
  readonly kind: ContactKind;
  readonly lastDay: Temporal.PlainDate;
}

/** Why nobody's contact ends; `earlier-than-previous` tells since when the present one is: `since`. */
export type ContactEndRefusal = "not-allowed" | "day-missing" | "unknown-contact" | "earlier-than-previous";

/**
 * Says that from the day after `lastDay` the office has nobody of that kind to write to. Refuses whoever may not
 * administer, no day, where nobody is named or she has ended by then, and a day before her first.
 */
export async function endContact(
  tx: TenantTx,
  { kind, lastDay }: Asked<ContactEnd, "lastDay">,
): Promise<Outcome<undefined, ContactEndRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  if (!lastDay) return refused("day-missing");
  const { compare } = Temporal.PlainDate;
  const contact = await lockLatestContact(tx, kind);
  if (!contact || (contact.to && compare(contact.to, lastDay) <= 0)) return refused("unknown-contact");
  if (compare(lastDay, contact.from) < 0)
    return refused("earlier-than-previous", { since: dateInPolish(contact.from) });
  await updateContact(tx, contact.id, { valid_to: lastDay });
  await recordEvent(tx, { type: "office-contact.ended", data: { kind, lastDay: lastDay.toString() } });
  return done();
}
