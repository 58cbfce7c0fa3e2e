import { newId } from "#db/id.ts";
import type { CountyTx, SignInTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { PasswordHash } from "./password.ts";
import { isEmail, normaliseEmail } from "./rules.ts";
import { insertUser } from "./store.ts";

/** Why an account isn't made. */
export type AccountRefusal = "email-malformed" | "email-taken";

/** What an account starts with. */
export interface NewAccount {
  readonly email: string;
  /** From `protectPassword`; null when a link is to set it, and nobody signs in before. */
  readonly password: PasswordHash | null;
}

/**
 * Creates an account: the county's scope makes staff accounts, sign-in's own makes residents'.
 * Refuses what isn't an e-mail address, and one that already has an account of that kind.
 */
export async function createAccount(
  tx: CountyTx | SignInTx,
  account: NewAccount,
): Promise<Outcome<{ userId: string }, AccountRefusal>> {
  const email = normaliseEmail(account.email);
  if (!isEmail(email)) return refused("email-malformed");
  const userId = newId();
  const kind = tx.scope === "county" ? "staff" : "resident";
  const isNew = await insertUser(tx, { userId, kind, email, passwordHash: account.password });
  return isNew ? done({ userId }) : refused("email-taken");
}
