import type { SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { lockAccount, orderOwnLink } from "#tenants/sign-in/index.ts";
import { registerResident } from "./register-resident.ts";
import { updateNames } from "./store.ts";

/** What somebody gives who wants an account. */
export interface OrderedAccount {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Where she was going, to be led on to from the mail. */
  readonly returnTo: string;
}

/**
 * Orders an account: its address gets a link to set a password, or, if it has an account already, a word of that. So
 * only whoever reads that mailbox opens the account, and nobody else learns whether there was one. Until then the names
 * are those typed last. Refuses what isn't an e-mail address.
 */
export async function orderAccount(
  tx: SignInTx,
  { returnTo, ...resident }: OrderedAccount,
): Promise<Outcome<undefined, "email-malformed">> {
  const registered = await registerResident(tx, { ...resident, password: null });
  if (!registered.done && registered.refusal === "email-malformed") return refused("email-malformed");
  const account = await lockAccount(tx, "resident", resident.email);
  if (!account || account.isBlocked) return done();
  if (!registered.done && !account.hasPassword) await updateNames(tx, account.userId, resident);
  await orderOwnLink(tx, { userId: account.userId, purpose: "welcome", returnTo });
  return done();
}
