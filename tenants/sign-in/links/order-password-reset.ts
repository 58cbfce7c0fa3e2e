import type { SignInTx } from "#db/scope.ts";
import { normaliseEmail } from "../rules.ts";
import { orderOwnLink } from "./order-own-link.ts";
import { lockAccountsOf } from "./store.ts";

/**
 * Orders a link for each account of an address: one person may be staff and resident. Answers nothing, so that
 * nobody learns whether there is one; past three in an hour it does nothing either.
 */
export async function orderPasswordReset(tx: SignInTx, email: string): Promise<void> {
  for (const userId of await lockAccountsOf(tx, normaliseEmail(email)))
    await orderOwnLink(tx, { userId, purpose: "reset" });
}
