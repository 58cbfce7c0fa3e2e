import type { SignInTx } from "#db/scope.ts";
import type { AccountKind } from "../account.ts";
import { sessionIdOf } from "../session-token.ts";
import { selectLinkedAccount } from "./store.ts";

/** Whose password a link sets. */
export interface LinkedAccount {
  readonly userId: string;
  readonly kind: AccountKind;
  readonly email: string;
  /** Where she was going when she was asked for an account. */
  readonly returnTo: string | null;
}

/** The account of a link that still works; null for one that was used, has expired, or never was. */
export async function findLinkedAccount(tx: SignInTx, token: string): Promise<LinkedAccount | null> {
  return (await selectLinkedAccount(tx, sessionIdOf(token))) ?? null;
}
