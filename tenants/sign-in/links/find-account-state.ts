import type { Temporal } from "temporal-polyfill";
import type { SignInTx } from "#db/scope.ts";
import { selectInvitation } from "./store.ts";

/** How far a member of staff has come with her account. */
export type AccountState =
  | { readonly state: "ready" | "not-invited" | "waiting" | "expired" }
  | { readonly state: "invited"; readonly until: Temporal.Instant }
  | { readonly state: "mail-refused"; readonly answer: string };

/** Whether somebody has set her password, and if not, what became of her invitation. */
export async function findAccountState(tx: SignInTx, userId: string): Promise<AccountState> {
  const row = await selectInvitation(tx, userId);
  if (row?.hasPassword) return { state: "ready" };
  if (row?.failedAt) return { state: "mail-refused", answer: row.answer ?? "" };
  if (!row?.linkId) return { state: "not-invited" };
  if (!row.sentAt || !row.expiresAt) return { state: "waiting" };
  const isLive = row.expiresAt.epochMilliseconds > tx.wallNow.epochMilliseconds;
  return isLive ? { state: "invited", until: row.expiresAt } : { state: "expired" };
}
