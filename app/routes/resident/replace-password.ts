import { asSignIn } from "#db/scope.ts";
import { environment } from "#environment";
import type { RefusalDetails } from "#tenants/outcome.ts";
import {
  changePassword,
  type PasswordRefusal,
  protectPassword,
  type SignInRefusal,
  signIn,
} from "#tenants/sign-in/index.ts";

/** What somebody gives to change her password. */
export interface PasswordChange {
  readonly userId: string;
  readonly email: string;
  readonly old: string;
  readonly fresh: string;
  /** Network address of the visitor. */
  readonly address: string;
}

/** Why the password stays as it is, and at which field. */
export interface RefusedChange {
  readonly refusal: PasswordRefusal | SignInRefusal;
  readonly details?: RefusalDetails;
  readonly field: "haslo-obecne" | "haslo-nowe";
}

/** Changes a resident's password after checking the old one by a sign-in, so that guesses count here as well. */
export async function replacePassword(change: PasswordChange): Promise<RefusedChange | null> {
  const { userId, email, old, fresh, address } = change;
  const fresher = await protectPassword(fresh, email);
  if (!fresher.done) return { ...fresher, field: "haslo-nowe" };
  const claim = { kind: "resident" as const, email, password: old, address };
  const known = await signIn(asSignIn, claim, environment().EPOWIAT_KEY ?? "", (tx) =>
    changePassword(tx, userId, fresher.value),
  );
  if (!known.done) return { ...known, field: "haslo-obecne" };
  return null;
}
