import type { SignInTx } from "#db/scope.ts";
import type { AccountKind } from "./account.ts";
import { normaliseEmail } from "./rules.ts";
import { lockUser } from "./store.ts";

/** An account that was found by its address, and is locked to the end of the transaction. */
export interface LockedAccount {
  readonly userId: string;
  /** Without one, nobody has proved yet that the address is hers. */
  readonly hasPassword: boolean;
  readonly isBlocked: boolean;
}

/** Finds and locks the account of that kind and address. */
export function lockAccount(tx: SignInTx, kind: AccountKind, email: string): Promise<LockedAccount | null> {
  return lockUser(tx, kind, normaliseEmail(email));
}
