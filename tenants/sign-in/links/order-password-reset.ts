import type { SignInTx } from "#db/scope.ts";
import { normaliseEmail } from "../rules.ts";
import { mostResetsAnHour } from "./link.ts";
import { countResets, insertLink, lockAccountsOf } from "./store.ts";

/**
 * Orders a link for each account of an address: one person may be staff and resident. Answers nothing, so that
 * nobody learns whether there is one; past three in an hour it does nothing either.
 */
export async function orderPasswordReset(tx: SignInTx, email: string): Promise<void> {
  const anHourAgo = tx.wallNow.subtract({ hours: 1 });
  for (const userId of await lockAccountsOf(tx, normaliseEmail(email))) {
    if ((await countResets(tx, userId, anHourAgo)) >= mostResetsAnHour) continue;
    await insertLink(tx, { userId, purpose: "reset", sender: "E-Powiat" });
  }
}
