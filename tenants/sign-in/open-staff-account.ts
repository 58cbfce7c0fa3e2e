import { newId } from "#db/id.ts";
import type { CountyTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { isEmail, normaliseEmail } from "./rules.ts";
import { insertUser, selectStaffId } from "./store.ts";

/**
 * Opens a staff account without a password, or finds the one that the address already has: one person may work in
 * several offices. Nobody signs in to it before an invitation's link has set a password. Answers the address as it is
 * kept. Refuses what isn't an e-mail address.
 */
export async function openStaffAccount(
  tx: CountyTx,
  typed: string,
): Promise<Outcome<{ userId: string; email: string }, "email-malformed">> {
  const email = normaliseEmail(typed);
  if (!isEmail(email)) return refused("email-malformed");
  await insertUser(tx, { userId: newId(), kind: "staff", email, passwordHash: null });
  return done({ userId: await selectStaffId(tx, email), email });
}
