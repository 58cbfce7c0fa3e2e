import { inCounty, inTenant } from "#db/scope.ts";
import { type EmployRefusal, employPerson, findNewcomerFault } from "#tenants/administration/index.ts";
import { type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { openStaffAccount } from "#tenants/sign-in/index.ts";
import { findOfficeName } from "./find-office-name.ts";
import type { readNewcomer } from "./read-newcomer.ts";

/**
 * Hires a person. Her account stands outside the offices, so it is opened, or found, before the office's own
 * transaction; if that refuses, it stays without a password and without an office, and serves the next try.
 */
export async function hire(
  officer: Officer,
  newcomer: ReturnType<typeof readNewcomer>,
): Promise<Outcome<{ personId: string }, EmployRefusal | "email-malformed">> {
  const fault = findNewcomerFault(newcomer);
  if (fault) return refused(fault);
  const account = await inCounty((tx) => openStaffAccount(tx, newcomer.email));
  if (!account.done) return account;
  return inTenant(officer, async (tx) =>
    employPerson(tx, { ...newcomer, ...account.value, officeName: await findOfficeName(tx, officer) }),
  );
}
