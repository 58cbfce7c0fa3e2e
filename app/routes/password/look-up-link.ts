import { asSignIn } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import {
  findLinkedAccount,
  type LinkedAccount,
  type PasswordRefusal,
  protectPassword,
  setPasswordByLink,
} from "#tenants/sign-in/index.ts";

/**
 * The account of a link. Nobody counts guesses at 256 bits: a count would only let a stranger's page, which makes a
 * browser ask for ten links that never were, shut out everybody behind the same address.
 */
export async function lookUpLink(token: string): Promise<Outcome<LinkedAccount, "link-dead">> {
  const account = await asSignIn((tx) => findLinkedAccount(tx, token));
  return account ? done(account) : refused("link-dead");
}

/** Sets the password of a link's account; the password is hashed before any scope is open. */
export async function setPassword(
  token: string,
  password: string,
): Promise<Outcome<LinkedAccount, "link-dead" | PasswordRefusal>> {
  const found = await lookUpLink(token);
  if (!found.done) return found;
  const hashed = await protectPassword(password, found.value.email);
  if (!hashed.done) return hashed;
  return asSignIn((tx) => setPasswordByLink(tx, token, hashed.value));
}
