import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { lockOffice } from "#tenants/offices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { findStaffFile, mayActorDo } from "#tenants/people/index.ts";
import { inviteStaff } from "#tenants/sign-in/index.ts";
import { countInvitations } from "./store.ts";

export type InviteRefusal = "not-allowed" | "unknown-person" | "no-longer-works" | "invited-enough";

/** Further invitations that one person is sent within an hour; more would only fill her mailbox. */
const mostAnHour = 3;

/**
 * Sends a person another invitation, to the address she was hired with. Refuses whoever may not administer, a stranger,
 * somebody who no longer works here, and a fourth one within an hour.
 */
export async function inviteAgain(
  tx: TenantTx,
  personId: string,
  officeName: string,
): Promise<Outcome<undefined, InviteRefusal>> {
  if (!mayActorDo(tx.actor, "administer")) return refused("not-allowed");
  await lockOffice(tx);
  const person = await findStaffFile(tx, personId);
  if (!person) return refused("unknown-person");
  if (person.standing === "gone" || person.standing === "called-off") return refused("no-longer-works");
  if ((await countInvitations(tx, personId, tx.wallNow.subtract({ hours: 1 }))) >= mostAnHour)
    return refused("invited-enough");
  await inviteStaff(tx, person.userId, officeName);
  await recordEvent(tx, { type: "person.invited", data: { personId } });
  return done();
}
