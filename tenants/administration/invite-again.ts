import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findStaffFile, mayActorDo } from "#tenants/people/index.ts";
import { inviteStaff } from "#tenants/sign-in/index.ts";

export type InviteRefusal = "not-allowed" | "unknown-person";

/** Sends a person another invitation, to the address she was hired with. Refuses whoever may not administer, and a stranger. */
export async function inviteAgain(
  tx: TenantTx,
  personId: string,
  officeName: string,
): Promise<Outcome<undefined, InviteRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  const person = await findStaffFile(tx, personId);
  if (!person) return refused("unknown-person");
  await inviteStaff(tx, person.userId, officeName);
  await recordEvent(tx, { type: "person.invited", data: { personId } });
  return done();
}
