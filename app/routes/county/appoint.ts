import { inCounty, inTenant } from "#db/scope.ts";
import {
  type Appointment,
  type AppointmentRefusal,
  appointAdministrator,
  findNewcomerFault,
} from "#tenants/administration/index.ts";
import { type Outcome, refused } from "#tenants/outcome.ts";
import { openStaffAccount } from "#tenants/sign-in/index.ts";
import { countyActor } from "./county-actor.ts";
import { furnish } from "./found.ts";
import type { CountyOffice } from "./require-county-office.ts";

/** Appoints an office's administrator: her account first, which stands outside the offices, then her post in this one. */
export async function appoint(
  { office }: CountyOffice,
  typed: Omit<Appointment, "userId" | "officeName">,
  email: string,
): Promise<Outcome<unknown, AppointmentRefusal | "email-malformed">> {
  const fault = findNewcomerFault(typed);
  if (fault) return refused(fault);
  await furnish({ office }, email);
  const account = await inCounty((tx) => openStaffAccount(tx, typed.email));
  if (!account.done) return account;
  const order = { ...typed, ...account.value, officeName: office.officeName.text };
  return inTenant(countyActor(office.tenantId, email), (tx) => appointAdministrator(tx, order));
}
