import type { SignInTx } from "#db/scope.ts";
import type { Backlog } from "#tenants/outbox/index.ts";
import { countTroubledLinks } from "./store.ts";

/**
 * How many mails with a link should have left by now: ordered over ten minutes ago and not sent yet, and given up
 * within the last week. They belong to no office (decision 26).
 */
export function countOverdueLinks(tx: SignInTx): Promise<Backlog> {
  return countTroubledLinks(tx, tx.wallNow.subtract({ minutes: 10 }), tx.wallNow.subtract({ hours: 7 * 24 }));
}
