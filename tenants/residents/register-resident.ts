import { newId } from "#db/id.ts";
import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome } from "#tenants/outcome.ts";
import { type AccountRefusal, createAccount } from "#tenants/sign-in/index.ts";
import type { NewResident } from "./new-resident.ts";
import { insertResident } from "./store.ts";

/**
 * Opens a resident's account: enough to draft and to follow, while names are only what she says.
 * Refuses what isn't an e-mail address, and one that already has an account.
 */
export async function registerResident(
  tx: SignInTx,
  resident: NewResident,
): Promise<Outcome<{ userId: string; residentId: string }, AccountRefusal>> {
  const account = await createAccount(tx, resident);
  if (!account.done) return account;
  const { userId } = account.value;
  const residentId = newId();
  await insertResident(tx, { ...resident, userId, residentId });
  return done({ userId, residentId });
}
