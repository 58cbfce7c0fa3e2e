import { asSignIn } from "#db/scope.ts";
import type { RefusalDetails } from "#tenants/outcome.ts";
import { registerResident } from "#tenants/residents/index.ts";
import {
  type AccountRefusal,
  countGuess,
  type PasswordRefusal,
  protectPassword,
} from "#tenants/sign-in/index.ts";

/** What a person gives of herself, as typed. */
export interface TypedAccount {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly password: string;
}

/** Why no account can be opened, and at which field. */
export interface FaultyAccount {
  readonly refusal: PasswordRefusal | AccountRefusal | "name-missing" | "too-many-attempts";
  readonly details?: RefusalDetails;
  readonly field: "imie" | "email" | "haslo";
}

/**
 * Opens an account, or says what to repair. An address that has one already counts as done: the password is hashed
 * either way, so that neither the answer nor its time tells the two apart. That hashing costs, so an address on the
 * network (`address`) gets only so many.
 */
export async function openAccount(typed: TypedAccount, address: string): Promise<FaultyAccount | null> {
  if (!typed.firstName || !typed.lastName) return { refusal: "name-missing", field: "imie" };
  const counted = await asSignIn((tx) => countGuess(tx, { at: "sign-up", address }));
  if (!counted.done) return { ...counted, field: "email" };
  const password = await protectPassword(typed.password, typed.email);
  if (!password.done) return { refusal: password.refusal, field: "haslo" };
  const opened = await asSignIn((tx) => registerResident(tx, { ...typed, password: password.value }));
  if (opened.done || opened.refusal === "email-taken") return null;
  return { refusal: opened.refusal, field: "email" };
}
