import { inTheSameTime } from "#app/http/in-the-same-time.ts";
import { asSignIn } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { countGuess, isEmail, normaliseEmail, orderPasswordReset } from "#tenants/sign-in/index.ts";

/**
 * Orders a link for whoever has an account under the address. Every order counts against the visitor's address, right
 * or wrong, so that nobody fills other people's mailboxes.
 */
export async function orderLink(
  email: string,
  address: string,
): Promise<Outcome<undefined, "email-malformed" | "too-many-attempts">> {
  if (!isEmail(normaliseEmail(email))) return refused("email-malformed");
  const counted = await asSignIn((tx) => countGuess(tx, { at: "password-reset", address }));
  if (!counted.done) return counted;
  await inTheSameTime(asSignIn((tx) => orderPasswordReset(tx, email)));
  return done();
}
