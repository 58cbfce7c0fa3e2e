import { asSignIn } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import {
  countGuess,
  findLinkedAccount,
  forgiveGuess,
  type LinkedAccount,
  type PasswordRefusal,
  protectPassword,
  setPasswordByLink,
} from "#tenants/sign-in/index.ts";

type LinkRefusal = "link-dead" | "too-many-attempts";

/** The account of a link; guesses are counted, and forgiven when the link works. */
export async function lookUpLink(
  token: string,
  address: string,
): Promise<Outcome<LinkedAccount, LinkRefusal>> {
  const guess = { at: "password-link", address } as const;
  const counted = await asSignIn((tx) => countGuess(tx, guess));
  if (!counted.done) return counted;
  const account = await asSignIn((tx) => findLinkedAccount(tx, token));
  if (!account) return refused("link-dead");
  await asSignIn((tx) => forgiveGuess(tx, guess));
  return done(account);
}

/** Sets the password of a link's account; the password is hashed before any scope is open. */
export async function setPassword(
  token: string,
  password: string,
  address: string,
): Promise<Outcome<LinkedAccount, LinkRefusal | PasswordRefusal>> {
  const found = await lookUpLink(token, address);
  if (!found.done) return found;
  const hashed = await protectPassword(password, found.value.email);
  if (!hashed.done) return hashed;
  return asSignIn((tx) => setPasswordByLink(tx, token, hashed.value));
}
